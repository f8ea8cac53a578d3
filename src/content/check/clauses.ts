import type { FileIssue } from '../issues.ts';
import type { DocumentText } from '../model.ts';
import type { Placed } from '../read/read-folder.ts';
import { groupsIn } from './entries.ts';
import { hasPlace } from './places.ts';

/**
 * Clauses an entry names, under `provision` or `provisions` beside `document`, that the text held
 * here does not have. A document without a text here proves nothing: the clause is what a reader
 * comes for.
 */
export function unknownClauses(
  { value, file, lineOf }: Placed<object>,
  texts: ReadonlyMap<string, DocumentText | null>,
  rule: string,
): FileIssue[] {
  return groupsIn(value, []).flatMap(({ group, path }) => {
    const { document, provision, provisions } = group;
    const text = typeof document === 'string' ? texts.get(document) : undefined;
    if (!text) return [];
    const named: readonly (readonly [unknown, readonly PropertyKey[]])[] = [
      [provision, [...path, 'provision']],
      ...(Array.isArray(provisions) ? provisions : []).map(
        (one: unknown, i) => [one, [...path, 'provisions', i]] as const,
      ),
    ];
    return named.flatMap(([address, at]) =>
      typeof address !== 'string' || hasPlace(text, address)
        ? []
        : [
            {
              file,
              line: lineOf(at),
              rule,
              severity: 'error' as const,
              message: `Trang của "${String(document)}" không có "${address}".`,
              hint: 'Sửa địa chỉ theo văn bản, hoặc chỉ ghi đến điều.',
            },
          ],
    );
  });
}
