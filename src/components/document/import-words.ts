import type { AdditionReason, RemovalReason } from '../../import/model.ts';
import type { Imported } from '../../schemas/verbatim.ts';
import { number } from '../ui/number.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** Kinds of files as readers know them. */
export const READER_NAMES: Readonly<Record<Imported['reader'], string>> = {
  pdf: texts.filePdf,
  docx: texts.fileDocx,
  doc: texts.fileDoc,
  html: texts.fileHtml,
  text: texts.fileText,
  ocr: texts.fileOcr,
};

/** Why characters of the file are not in the text, or the other way round. */
const CHANGE_WORDS: Readonly<Record<RemovalReason | AdditionReason, string>> = {
  'running-header': texts.changeRunningHeader,
  'running-footer': texts.changeRunningFooter,
  'page-number': texts.changePageNumber,
  hyphenation: texts.changeHyphenation,
  invisible: texts.changeInvisible,
  'private-use': texts.changePrivateUse,
  composed: texts.changeComposed,
  'legacy-encoding': texts.changeLegacyEncoding,
  'note-mark': texts.changeNoteMark,
  'signature-stamp': texts.changeSignatureStamp,
  overprint: texts.changeOverprint,
  rule: texts.changeRule,
  'page-furniture': texts.changePageFurniture,
  'automatic-number': texts.changeAutomaticNumber,
};

type Account = Readonly<Record<string, number>>;

/**
 * The account of an import in sentences: what of the file was left out as no words of the law, what was
 * written in another way, what was put in. Figures are characters.
 *
 * @param removed characters of the file that the text does not hold, by reason
 * @param added characters of the text that the file does not hold as such, by reason
 * @example accountLines({ 'page-number': 12 }, {}) // ['Không phải lời văn, đã bỏ: số trang (12 ký tự).']
 */
export function accountLines(removed: Account, added: Account): string[] {
  const both = Object.keys(removed).filter((reason) => Object.hasOwn(added, reason));
  const only = (account: Account): string[] =>
    Object.entries(account)
      .filter(([reason]) => !both.includes(reason))
      .map(([reason, count]) =>
        filled(texts.importCount, { what: wordsFor(reason), n: number.format(count) }),
      );
  const rewritten = both.map((reason) => {
    const [from = '', to = ''] = [removed[reason] ?? 0, added[reason] ?? 0].map((n) =>
      number.format(n),
    );
    return filled(texts.importCounts, { what: wordsFor(reason), n: from, n2: to });
  });
  return [
    [texts.importLeftOut, only(removed)] as const,
    [texts.importRewritten, rewritten] as const,
    [texts.importAdded, only(added)] as const,
  ].flatMap(([what, items]) =>
    items.length === 0 ? [] : [filled(what, { names: items.join('; ') })],
  );
}

/** A reason this version does not know is shown as it was written. */
function wordsFor(reason: string): string {
  return Object.hasOwn(CHANGE_WORDS, reason)
    ? CHANGE_WORDS[reason as keyof typeof CHANGE_WORDS]
    : reason;
}
