/**
 * Turns the frame of the page to English where that was chosen (`theme-script.ts` says so before the
 * first paint) or when a button for it is pressed. All that knows English is loaded only then, and
 * from then on answers the buttons itself; where it cannot be had, the page stays Vietnamese.
 */
export function installLanguage({ documentElement: root, body }: Document): void {
  const load = (): unknown => import('./english.ts').catch(() => delete root.dataset.language);
  if (root.dataset.language) load();
  for (const button of body.querySelectorAll<HTMLElement>('.to-language')) button.onclick = load;
}
