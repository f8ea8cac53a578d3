import type { Change, Reading, RemovalReason, SourceText } from '../model.ts';
import { blocksOf } from './blocks.ts';
import { convertPages } from './convert.ts';
import { removeFurniture } from './furniture.ts';
import type { Changes } from './ledger.ts';
import type { Line, PageLayout, RawLine } from './layout.ts';
import { takeNotes } from './notes.ts';
import { failed } from './open.ts';
import { withoutDrawnLines } from './drawn-lines.ts';
import { findPictures, pageList, pictureIssues } from './scanned.ts';
import { printedStamps } from './stamps.ts';

/** Makes a text of what was found on the pages; `scanned` are those whose words are in pictures. */
export function assemble(raw: readonly PageLayout<RawLine>[]): {
  reading: Reading;
  scanned: readonly number[];
} {
  const unicode = convertPages(raw);
  if (unicode === null) return { reading: failed('unknown-encoding'), scanned: [] };
  const changes: Changes = { removed: [...unicode.removed], added: [...unicode.added] };
  const unstamped = unicode.pages.map((page) => withoutStamps(page, changes.removed));
  const bare = removeFurniture(unstamped);
  changes.removed.push(...bare.removed);
  const pictures = findPictures(bare.pages);
  const { scanned } = pictures;
  if (pictures.isScan) return { reading: failed('scanned', `trang ${pageList(scanned)}`), scanned };
  if (pictures.isEmpty) return { reading: failed('empty'), scanned };
  const noted = takeNotes(bare.pages);
  const joined = blocksOf(noted.pages, noted.notes);
  const clean = withoutDrawnLines(joined.blocks);
  changes.removed.push(...noted.removed, ...joined.removed, ...clean.removed);
  changes.added.push(...noted.added);
  const text: SourceText = {
    blocks: clean.blocks,
    read: raw.reduce((sum, { read }) => sum + read, 0),
    ...changes,
    pages: raw.length,
    converted: unicode.converted,
    optical: pictures.layered.length > raw.length / 2,
    issues: pictureIssues(pictures),
  };
  return { reading: { ok: true, text }, scanned };
}

/** A page without stamps of signatures, words aslant over it and letters painted twice. */
function withoutStamps(page: PageLayout<Line>, removed: Change<RemovalReason>[]): PageLayout<Line> {
  const printed = printedStamps(page);
  const gone = (reason: RemovalReason, lines: readonly Line[]): void => {
    for (const { text } of lines) removed.push({ reason, text, page: page.number });
  };
  gone('signature-stamp', [...page.stamps, ...printed]);
  gone('page-furniture', page.aslant);
  if (page.overprinted !== '')
    removed.push({ reason: 'overprint', text: page.overprinted, page: page.number });
  return printed.size === 0
    ? page
    : { ...page, lines: page.lines.filter((line) => !printed.has(line)) };
}
