import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import type { Imported } from '../../schemas/verbatim.ts';
import { placeBelow } from '../dependants/uses.ts';
import { escapeHtml } from '../ui/name-html.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** Words of one place that a machine read from a picture and was not sure of. */
export interface DoubtsAt {
  readonly address: string;
  /** "Khoản 1 Điều 3". */
  readonly place: string;
  readonly words: readonly string[];
}

/** Doubtful words place by place, in the order of the text; the same word is said once a place. */
export function doubtsByPlace(doubts: Imported['doubts']): DoubtsAt[] {
  return [...Map.groupBy(doubts, ({ at }) => at)].map(([address, at]) => {
    const parsed = parseAddress(address);
    const words = parsed ? describeAddress(parsed) : '';
    const place = words === '' ? texts.wholeDocument : words;
    return {
      address,
      place: place.charAt(0).toUpperCase() + place.slice(1),
      words: [...new Set(at.map(({ word }) => word))],
    };
  });
}

/** "“0ù”, “tháng”": doubtful words as they are said beside the text. */
export function quotedWords(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

/**
 * Says below each line of a text which of its words a machine was not sure of. It is the interface's,
 * not the law's (`data-ui`). A place the text does not hold, because it was edited since, gets nothing.
 */
export function insertDoubts(html: string, doubts: Imported['doubts']): string {
  let marked = html;
  for (const { address, words } of doubtsByPlace(doubts)) {
    const at = placeBelow(marked, address);
    if (at === null) continue;
    const mark = `<p class="doubt-mark" data-ui>${filled(texts.ocrDoubt, { text: escapeHtml(quotedWords(words)) })}</p>`;
    marked = marked.slice(0, at) + mark + marked.slice(at);
  }
  return marked;
}
