import { shownDay } from '../../calendar.ts';

/** "từ ngày 01/07/2025" with a blank before it; empty where the day is not known. */
export function fromDay(iso: string | null): string {
  return iso === null ? '' : ` từ ngày ${shownDay(iso)}`;
}

/** "A, B và C". */
export function list(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} và ${items.at(-1) ?? ''}`;
}

/** A sentence begins with a capital. */
export function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** Words on one line, as a citation is quoted in a sentence. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
