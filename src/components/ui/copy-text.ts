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
    const area = document.createElement('textarea');
    area.value = text;
    within.append(area);
    area.select();
    // Deprecated, yet the only way outside a secure context, where offices often run local copies.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
