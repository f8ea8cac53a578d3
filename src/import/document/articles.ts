import type { AttachmentKind } from '../../legal/address/index.ts';
import { lineKind, noteLabels, wordsAlone } from '../../legal/markup/index.ts';
import { unitsOf, type LegalTree, type Unit } from '../../legal/structure/index.ts';

/** An article as programs read it. */
export interface ImportedArticle {
  readonly address: string;
  /** `5`, `5a`. */
  readonly article: string;
  readonly title: string;
  /** All that stands below the title, a paragraph a line. */
  readonly text: string;
  readonly clauses: readonly ImportedClause[];
}

/** A clause of an article, with its points. */
export interface ImportedClause {
  readonly address: string;
  readonly clause: string;
  readonly text: string;
}

/** What only shows how to fill something in: "Điều 1" of a model contract is no article of law. */
const FORMS: ReadonlySet<AttachmentKind> = new Set(['phu-luc', 'mau', 'danh-muc']);

/** The articles of a text and of the regulations it issues, in order; notes and what calls them are left out. */
export function articlesOf(tree: LegalTree): ImportedArticle[] {
  const wordsOf = wordsIn(tree.text);
  return tree.instruments
    .filter(({ attachment }) => attachment === null || !FORMS.has(attachment.kind))
    .flatMap(({ body }) => [...unitsOf(body)])
    .filter(({ kind }) => kind === 'article')
    .map((unit) => ({
      address: unit.address,
      article: unit.label,
      title: wordsOf(unit.marker.end, unit.lead.range.end),
      text: wordsOf(unit.lead.range.end, unit.range.end),
      clauses: clausesOf(unit, wordsOf),
    }));
}

type WordsOf = (start: number, end: number) => string;

function clausesOf({ children }: Unit, wordsOf: WordsOf): ImportedClause[] {
  return children.flatMap((child) =>
    child.type === 'unit' && child.kind === 'clause'
      ? [
          {
            address: child.address,
            clause: child.label,
            text: wordsOf(child.marker.end, child.range.end),
          },
        ]
      : [],
  );
}

function wordsIn(text: string): WordsOf {
  const labels = noteLabels(text);
  return (start, end) => {
    const lines = text.slice(start, end).split('\n');
    const own = lines.filter((line) => labels.size === 0 || lineKind(line).kind !== 'note');
    return wordsAlone(own.join('\n'), labels)
      .replace(/\n{2,}/gu, '\n')
      .trim();
  };
}
