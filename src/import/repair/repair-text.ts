import type { AdditionReason, Change, RemovalReason } from '../model.ts';
import { nfc } from '../../legal/vietnamese/index.ts';
import { Account } from './account.ts';
import { withStrokes } from './stroke.ts';
import { withoutStrangers } from './strangers.ts';

/** A text in the form everything after expects, with what went and what came; pages are `null`. */
export interface Repaired {
  readonly text: string;
  readonly removed: Change<RemovalReason>[];
  readonly added: Change<AdditionReason>[];
}

/**
 * Brings a text to one form: composed letters (NFC), plain blanks, nothing invisible. Words are
 * never changed, and what is replaced is told, so that the account balances: characters of `text`
 * and `removed` are those of the text given and `added` (`countCharacters`). Each reason comes once.
 * Old encodings must be converted before: their letters would be taken for signs.
 *
 * @example repairText('Ủy\u00a0ban nhân\u00addân').text // 'Ủy ban nhândân'
 */
export function repairText(text: string): Repaired {
  if (/^[\n\x20-\x7e]*$/.test(text)) return { text, removed: [], added: [] };
  const account = new Account();
  const clean = withoutStrangers(text, account);
  return { text: composed(withStrokes(clean, account), account), ...account.changes() };
}

/** A letter with its marks, or the parts of a Korean syllable: what composition may join. */
const CLUSTER = /[\u1100-\u11ff\uac00-\ud7a3]+|\P{M}?\p{M}+|[\u0300-\u{10ffff}]/gu;
/** No language writes so many marks on a letter, and sorting them takes long. */
const MARKS_AT_MOST = 32;

function composed(text: string, account: Account): string {
  if (!/[\u0300-\uffff]/.test(text)) return text;
  return text.replace(CLUSTER, (cluster) => {
    if (cluster.length > 2 * MARKS_AT_MOST && /\p{M}/u.test(cluster)) return cluster;
    const joined = nfc(cluster);
    if (joined !== cluster) account.replace('composed', cluster, joined);
    return joined;
  });
}
