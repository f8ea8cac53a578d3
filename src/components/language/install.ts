/**
 * Turns the frame of the page to English where that was chosen (`theme-script.ts` says so before the
 * first paint) or when a button for it is pressed. All that knows English is loaded only then, and
 * from then on answers the buttons itself; where it cannot be had, the page stays Vietnamese, and says
 * so to who pressed.
 */
export function installLanguage({ documentElement: root, body }: Document): void {
  const load = async (): Promise<void> => {
    await import('./english.ts');
  };
  if (root.dataset.language) load().catch(() => delete root.dataset.language);
  for (const button of body.querySelectorAll<HTMLElement>('.to-language'))
    button.onclick = () => {
      load().catch(() => {
        const { nextElementSibling: told } = button;
        if (told instanceof HTMLElement) told.hidden = false;
      });
    };
}
