import * as texts from '../../texts/vi.ts';

/** Does what a press asks for; where that cannot be loaded, says so after the button. */
export function onPress(button: HTMLElement, act: () => Promise<void>): void {
  const next = button.nextElementSibling;
  if (next?.matches('.press-failed')) next.remove();
  act().catch((error: unknown) => {
    console.error(error);
    const told = document.createElement('span');
    told.role = 'alert';
    told.className = 'press-failed';
    told.textContent = texts.pressFailed;
    button.after(told);
  });
}
