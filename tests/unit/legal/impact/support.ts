import {
  provisionTexts,
  type Dependant,
  type GroundPlace,
  type ImpactDocument,
  type ImpactWorld,
  type Transfer,
} from '../../../../src/legal/impact/index.ts';
import { exactly } from '../../../../src/legal/effect/index.ts';
import { parseStructure } from '../../../../src/legal/structure/index.ts';
import { readFacts, TREE } from '../effect/facts.ts';

export const TODAY = '2026-11-22';

export const LAW = `Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
1. Khoản một của điều một.
2. Khoản hai của điều một:
a) Điểm a;
b) Điểm b.
Điều 2. Áp dụng
1. Khoản một của điều hai.
2. Khoản hai của điều hai.
Chương II
THẨM QUYỀN
Điều 3. Ai quyết định
Bộ trưởng quyết định.
`;

/** A document as the tables of the engine of effect write it, with its text. */
interface Given {
  readonly facts: string;
  readonly text?: string;
  readonly transfers?: readonly Transfer[];
}

/** A world of a few documents. The digest of a text is the text itself, so that tests can be read. */
export function worldOf(documents: Readonly<Record<string, Given>>): ImpactWorld {
  const known = new Map(
    Object.entries(documents).map(([slug, { facts, text = '', transfers = [] }]) => {
      const textAt = provisionTexts(parseStructure(text));
      const document: ImpactDocument = {
        input: readFacts(facts).input,
        transfers,
        provisionOf: (address) => {
          const found = textAt(address);
          return found && { print: found.text, containers: found.containers };
        },
      };
      return [slug, document];
    }),
  );
  return { tree: TREE, documentOf: (slug) => known.get(slug) ?? null };
}

/** `luat#dieu-1`, or `luat` alone for the whole document. */
export function groundOf(place: string): GroundPlace {
  const [document = '', provision = null] = place.split('#');
  return { document, provision };
}

/** A dependant by its name, `viec/a`, and the places it rests on. */
export function dependant(name: string, ...places: readonly string[]): Dependant {
  const [kind = '', id = ''] = name.split('/');
  return { kind, id, title: name, url: `/${name}/`, grounds: places.map(groundOf) };
}

/** A move of competence from a day on. */
export function transfer(
  by: string,
  from: string,
  until: string | null,
  ...provisions: readonly string[]
): Transfer {
  return { by, when: exactly(from), until, provisions };
}
