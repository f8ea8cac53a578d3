import type { SourceText } from '../../../src/import/model.ts';
import {
  parseStructure,
  unitsOf,
  type LegalTree,
  type Unit,
} from '../../../src/legal/structure/index.ts';
import { exact } from '../../../src/legal/vietnamese/index.ts';
import { similarity } from './similarity.ts';

/** An article as the codification has it. */
export interface GoldArticle {
  readonly article: string;
  readonly title: string;
  readonly text: string;
}

/** An article that was read, beside the one it is compared with. */
export interface Compared {
  readonly article: string;
  readonly title: { readonly gold: string; readonly found: string };
  readonly text: { readonly gold: string; readonly found: string };
  /** Of the texts, 0 to 1. */
  readonly similarity: number;
}

/** How a text that was read compares with the articles it should have. */
export interface Measured {
  readonly compared: readonly Compared[];
  /** Articles of the gold that were not found. */
  readonly missing: readonly string[];
  /** Articles found beyond the gold that count on from their neighbours. */
  readonly further: readonly string[];
  /** Articles found that break the count: forms, quotations, references taken for articles. */
  readonly invented: readonly string[];
  readonly inOrder: boolean;
}

/** One paragraph a line, as the structure parser wants it: the cells' texts of tables, no notes. */
export function plainText({ blocks }: SourceText): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [block.text];
      if (block.kind === 'note') return [];
      return block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
    })
    .join('\n');
}

/** Compares the articles of the one instrument of a text that the gold describes. */
export function measureArticles(gold: readonly GoldArticle[], text: string): Measured {
  const tree = parseStructure(text);
  const candidates = tree.instruments.map((instrument) =>
    [...unitsOf(instrument.body)].filter(({ kind }) => kind === 'article'),
  );
  const shared = (units: readonly Unit[]): number =>
    gold.filter((one) =>
      units.some(
        (unit) =>
          unit.label === one.article && titleOf(tree, unit) === normal(goldTitle(one.title)),
      ),
    ).length;
  const best = candidates.reduce((a, b) => (shared(b) > shared(a) ? b : a), candidates[0] ?? []);
  const labels = best.map(({ label }) => label);
  const compared = gold.flatMap((one): Compared[] => {
    const unit = best.find(({ label }) => label === one.article);
    if (!unit) return [];
    const found = normal(bodyOf(tree, unit));
    const wanted = normal(goldText(one.text));
    return [
      {
        article: one.article,
        title: { gold: normal(goldTitle(one.title)), found: titleOf(tree, unit) },
        text: { gold: wanted, found },
        similarity: similarity(wanted, found),
      },
    ];
  });
  const known = new Set(gold.map(({ article }) => article));
  const numbers = labels.map((label) => Number.parseInt(label));
  const isNext = (i: number): boolean => {
    const before = numbers[i - 1] ?? 0;
    const step = (numbers[i] ?? 0) - before;
    return step === 1 || (step === 0 && labels[i] !== labels[i - 1]);
  };
  return {
    compared,
    missing: gold.map(({ article }) => article).filter((label) => !labels.includes(label)),
    further: labels.filter((label, i) => !known.has(label) && isNext(i)),
    invented: labels.filter((_, i) => !isNext(i)),
    inOrder: numbers.every((value, i) => value >= (numbers[i - 1] ?? 0)),
  };
}

function titleOf({ text }: LegalTree, { marker, lead }: Unit): string {
  return normal(text.slice(marker.end, lead.range.end));
}

/** The codification puts the place of the article there before some titles. */
function goldTitle(title: string): string {
  return title.replace(/^.*\)\s*Điều [\d.]+\p{L}+\.[\d.]+\s*/u, '');
}

/**
 * The text of an article without what the codification adds: links, names of attached files, remarks
 * on related articles, the headings and the list of articles that follow it.
 */
function goldText(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\(https?:[^)]*\)/gu, '$1')
    .replace(/\n\s*#+ Danh sách điều khoản[\s\S]*$/u, '')
    .replace(/\s*\(Điều này có nội dung liên quan đến[\s\S]*$/u, '')
    .replace(/\n\s*(?:Phần|Chương|Mục|Tiểu mục) (?:\d+|[IVX]+)\b[\s\S]*$/u, '')
    .replace(/\n[^\n]*\.docx?\s*$/iu, '');
}

/** What an article says below its title. */
function bodyOf({ text }: LegalTree, { lead, range }: Unit): string {
  return text.slice(lead.range.end, range.end);
}

/** Letters as compared: case, place of tone marks, white space, kinds of quotes and dashes aside. */
function normal(text: string): string {
  return exact(text)
    .replace(/\[\^\d+\]/gu, '')
    .replace(/[“”„"″]/gu, '"')
    .replace(/[‘’']/gu, "'")
    .replace(/[–—−]/gu, '-')
    .replace(/[*_|]/gu, '')
    .replace(/…/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Equal but for blanks, which the codification loses here and there. */
export function isSame(a: string, b: string): boolean {
  return a.replaceAll(' ', '') === b.replaceAll(' ', '');
}
