import type { Account } from './account.ts';
import { fromControl } from './encodings/index.ts';

/** Blanks of all widths become a plain one; they do not count as characters. */
const BLANK = String.raw`[\t\v\f]|\p{Zs}`;
const LINE = String.raw`\r\n?|[\u2028\u2029]`;
const LIGATURE = String.raw`[\ufb00-\ufb06]`;
const PRIVATE = String.raw`\p{Co}`;
/**
 * Controls, marks of direction, joiners, fillers, variation selectors, tags, and halves of pairs.
 * Line breaks stay.
 */
const INVISIBLE = [
  String.raw`[\0-\x08\x0e-\x1f\x7f-\x9f]`,
  String.raw`[\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]`,
  String.raw`[\u115f\u1160\u3164\uffa0]`,
  String.raw`[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`,
  String.raw`\u034f|\u17b4|\u17b5|[\u180b-\u180f]`,
].join('|');

const STRANGER = new RegExp(
  `(${BLANK})|(${LINE})|(${LIGATURE})|(${PRIVATE})|(?:${INVISIBLE})`,
  'gu',
);

/** Signs before an item of a list, as Symbol and Wingdings have them: • ▪ ➢ ❖ ✓ ■ ◆ ❑ ◻ ●. */
const BULLETS = '\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf06e\uf075\uf071\uf0a8\uf06c';

/**
 * Takes out what is no letter or sign of the text, and writes blanks, line breaks, ligatures and
 * bullets in one way.
 */
export function withoutStrangers(text: string, account: Account): string {
  return text.replace(
    STRANGER,
    (
      found: string,
      blank: string | undefined,
      line: string | undefined,
      ligature: string | undefined,
      own: string | undefined,
      at: number,
    ) => {
      if (blank !== undefined) return ' ';
      if (line !== undefined) return '\n';
      if (ligature !== undefined)
        return replace(account, 'composed', found, found.normalize('NFKC'));
      if (own !== undefined) return ownSign(found, text, at, account);
      const meant = found.length === 1 ? fromControl(found.charCodeAt(0)) : null;
      if (meant !== null) return replace(account, 'legacy-encoding', found, meant);
      account.remove(found === '\u00ad' ? 'hyphenation' : 'invisible', found);
      return '';
    },
  );
}

/** A bullet, or a hyphen, before an item; anything else of a font of its own is unknown. */
function ownSign(found: string, text: string, at: number, account: Account): string {
  if (found === '\uf02d') return replace(account, 'private-use', found, '-');
  if (BULLETS.includes(found) && /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, at - 20), at))) {
    return replace(account, 'private-use', found, '•');
  }
  account.remove('private-use', found);
  return '';
}

function replace(
  account: Account,
  reason: 'composed' | 'legacy-encoding' | 'private-use',
  from: string,
  to: string,
): string {
  account.replace(reason, from, to);
  return to;
}
