import type { DocumentText } from '../model.ts';

/** Whether the page of a text has a place of this address to lead to. */
export function hasPlace({ html }: Pick<DocumentText, 'html'>, address: string): boolean {
  return html.includes(` id="${address}"`);
}
