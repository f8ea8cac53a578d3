/**
 * Copies by the clipboard API, or the old way where that is missing (plain http, old browsers).
 *
 * @param within element that may hold the helper field: inside an open dialog nothing else can.
 * @returns whether it was copied.
 */
export async function copyText(text: string, within: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const focused = document.activeElement;
    const area = document.createElement('textarea');
    area.value = text;
    within.append(area);
    area.select();
    try {
      // Deprecated, yet the only way outside a secure context, where offices often run local copies.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      return document.execCommand('copy');
    } catch {
      return false;
    } finally {
      area.remove();
      // The field took it: a keyboard goes on from the button that copied.
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    }
  }
}
