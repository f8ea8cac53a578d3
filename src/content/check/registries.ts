import type { FileIssue } from '../issues.ts';
import type { LineIssue } from '../read/frontmatter.ts';
import type { ReadRegistries, Registries } from '../read/registries.ts';
import { checkCited } from './cited.ts';
import { checkFindings } from './findings.ts';
import type { LineOf } from './refs.ts';
import { checkUnresolved } from './unresolved.ts';

/**
 * Checks the lists that say something about documents: those that sources only mention, citations
 * that cannot be tied to one, discrepancies and reviews.
 *
 * @param pages slugs of the documents that have a page.
 */
export function checkRegistries(
  { value, lists }: Pick<ReadRegistries, 'value' | 'lists'>,
  pages: readonly string[],
): FileIssue[] {
  const { sources, issuers, citedDocuments, unresolved, discrepancies, reviews } = value;
  const known = { sources, issuers };
  const held = { sources, slugs: [...pages, ...citedDocuments.map(({ id }) => id)] };
  const told = (list: keyof Registries, check: (lineOf: LineOf) => LineIssue[]): FileIssue[] =>
    check(lists[list].lineOf).map((issue) => ({ file: lists[list].file, ...issue }));
  return [
    ...told('citedDocuments', (lineOf) => checkCited(citedDocuments, known, lineOf)),
    ...told('unresolved', (lineOf) => checkUnresolved(unresolved, known, lineOf)),
    ...told('discrepancies', (lineOf) => checkFindings(discrepancies, held, lineOf)),
    ...told('reviews', (lineOf) => checkFindings(reviews, held, lineOf)),
  ];
}
