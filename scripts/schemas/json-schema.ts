import { z } from 'astro/zod';
import { LIST, type List } from '../../src/schemas/listed.ts';
import type { FileKind } from './file-kinds.ts';
import type { OfferedIds } from './offered-ids.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of a kind of file, for editors: what the zod schema takes, with ids to complete.
 * What only code can tell, such as whether an address exists, is left to `npm run check`.
 */
export function jsonSchemaOf(
  { files, schema }: FileKind,
  ids: OfferedIds,
): Readonly<Record<string, unknown>> {
  const used = new Set<List>();
  const { $schema, ...made } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const list = jsonSchema[LIST] as List | undefined;
      if (list === undefined) return;
      used.add(list);
      offer(jsonSchema, list);
    },
  });
  const definitions = Object.fromEntries(
    [...used].sort().map((list) => [list, { enum: [...ids[list]] }]),
  );
  return {
    $schema,
    $comment: `content/${files}: npm run schemas -- --write`,
    ...made,
    ...(used.size > 0 && { definitions }),
  };
}

/** Has a schema offer what a list holds. */
function offer(schema: JsonSchema, list: List): void {
  Reflect.deleteProperty(schema, LIST);
  const { pattern } = schema;
  delete schema.pattern;
  const ids = { $ref: `#/definitions/${list}` };
  // Types are fixed by the code. An entry of any other list may be newer than these schemas.
  schema.anyOf = list === 'types' || pattern === undefined ? [ids] : [ids, { pattern }];
}
