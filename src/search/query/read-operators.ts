import type { Issue } from '../../legal/issue.ts';
import { nfc } from '../../legal/vietnamese/index.ts';
import { FACETS, type FacetKey } from '../filters.ts';
import type { Catalogue } from './catalogue.ts';
import type { Piece } from './lex.ts';
import { operatorOf, OPERATOR_NAMES, readValue } from './operators.ts';
import { phraseOf } from './phrases.ts';
import type { Phrase } from './types.ts';

/** What the operators of a query say. */
export interface Operators {
  readonly filters: Record<FacetKey, string[]>;
  readonly names: Record<FacetKey, string[]>;
  readonly excluded: Phrase[];
  /** Text of operators that do not exist, searched as words. */
  readonly words: string[];
  readonly issues: Issue[];
}

/** Reads all operators; those that do not exist become words, with an issue. */
export function readOperators(pieces: readonly Piece[], catalogue: Catalogue): Operators {
  const empty = () =>
    Object.fromEntries(FACETS.map((key) => [key, [] as string[]])) as Record<FacetKey, string[]>;
  const found: Operators = {
    filters: empty(),
    names: empty(),
    excluded: [],
    words: [],
    issues: [],
  };
  for (const piece of pieces) {
    if (piece.kind !== 'operator') continue;
    const key = operatorOf(piece.key);
    if (key === null) {
      found.words.push(nfc(piece.key), piece.value);
      found.issues.push(unknownOperator(piece.key));
    } else if (key === 'exclude')
      found.excluded.push(...phraseOf(piece.value.replaceAll('-', ' ')));
    else {
      const { values, names, issues } = readValue(key, piece.value, catalogue);
      found.filters[key].push(...values);
      found.names[key].push(...names);
      found.issues.push(...issues);
    }
  }
  return found;
}

function unknownOperator(key: string): Issue {
  const names = Object.values(OPERATOR_NAMES)
    .map((name) => `${name}:`)
    .join(', ');
  return {
    rule: 'query/operator',
    severity: 'warning',
    message: `Không có phép lọc “${key}:”, nên được tìm như từ thường.`,
    hint: `Có thể dùng: ${names}.`,
  };
}
