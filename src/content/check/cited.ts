import { documentSlug, parseDocumentNumber } from '../../legal/number/index.ts';
import type { CitedDocumentEntry } from '../../schemas/cited-document.ts';
import type { LineIssue } from '../read/frontmatter.ts';
import { isWeakA, weakA } from './evidence.ts';
import { identityOf, isSameDocument } from './numbers.ts';
import { toSource, toSources, unknownRefs, type Known, type LineOf, type Ref } from './refs.ts';

/** Checks the documents that sources only mention: what they refer to, their numbers and evidence. */
export function checkCited(
  entries: readonly CitedDocumentEntry[],
  known: Known,
  lineOf: LineOf,
): LineIssue[] {
  const identities = entries.map(identityOf);
  return entries.flatMap((entry, i) => [
    ...unknownRefs(entry.id, refsOf(entry), known, (path) => lineOf([i, ...path])),
    ...idIssues(entry, known, lineOf([i, 'id'])),
    ...entries
      .slice(0, i)
      .filter((_, j) => isSameDocument(identities[j] ?? null, identities[i] ?? null))
      .map((other): LineIssue => ({
        rule: 'number/twice',
        severity: 'error',
        line: lineOf([i, 'number']),
        message: `Mục ${entry.id}: số hiệu ${entry.number} của cơ quan này đã có ở mục "${other.id}".`,
        hint: 'Gộp hai mục, hoặc ghi năm ban hành của từng văn bản.',
      })),
    ...(['identity', 'issued'] as const)
      .filter((key) => entry[key] && isWeakA(entry[key], known.sources))
      .map((key) => ({ line: lineOf([i, key]), ...weakA(`Mục ${entry.id}, trường "${key}"`) })),
  ]);
}

function refsOf(entry: CitedDocumentEntry): Ref[] {
  return [
    { id: entry.type, list: 'type', path: ['type'] },
    { id: entry.issuer, list: 'issuer', path: ['issuer'] },
    ...entry.citedIn.map(({ source }, j) => toSource(source, ['citedIn', j, 'source'])),
    ...(['identity', 'issued'] as const).flatMap((key) => toSources(entry[key]?.sources, [key])),
  ];
}

/** The id is the slug of the number, with something after it where numbers repeat. */
function idIssues({ id, number, issuer }: CitedDocumentEntry, { issuers }: Known, line: number) {
  const { value, issues } = parseDocumentNumber(number);
  if (!value) return issues.map((issue): LineIssue => ({ ...issue, severity: 'error', line }));
  const place = issuers.find((one) => one.id === issuer)?.place?.id;
  const expected = documentSlug(value, { place });
  if (id === expected || id.startsWith(`${expected}-`)) return [];
  const issue: LineIssue = {
    rule: 'number/cited-id',
    severity: 'error',
    line,
    message: `Mã mục là "${id}" nhưng số hiệu ${number} cho "${expected}".`,
    hint: 'Sửa mã, số hiệu hay cơ quan ban hành; số dùng lại thì thêm năm sau mã.',
  };
  return [issue];
}
