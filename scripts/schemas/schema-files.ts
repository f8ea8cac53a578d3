import { readFile } from 'node:fs/promises';
import { format } from 'prettier';
import { FILE_KINDS, schemaName } from './file-kinds.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { offeredIds } from './offered-ids.ts';

/** Where the schemas are kept, and the settings that tell an editor which file each is for. */
export const SCHEMA_FOLDER = '.vscode/schemas';
export const SETTINGS_FILE = '.vscode/settings.json';

/** A file that `npm run schemas` writes. */
export interface SchemaFile {
  readonly path: string;
  readonly text: string;
}

/** Every schema for editors with the settings that name it, formatted as the repository is. */
export async function schemaFiles(root: string): Promise<SchemaFile[]> {
  const ids = await offeredIds(root);
  const schemas = FILE_KINDS.map((kind) => ({
    path: `${SCHEMA_FOLDER}/${schemaName(kind)}.json`,
    value: jsonSchemaOf(kind, ids),
  }));
  return Promise.all(
    [...schemas, { path: SETTINGS_FILE, value: await settings() }].map(async ({ path, value }) => ({
      path,
      text: await format(JSON.stringify(value), { parser: 'json', printWidth: 100 }),
    })),
  );
}

/** The settings as they are, with the schema of each YAML file; facts in MDX come from Astro. */
async function settings(): Promise<Readonly<Record<string, unknown>>> {
  const kept = JSON.parse(await readFile(SETTINGS_FILE, 'utf8').catch(() => '{}')) as Record<
    string,
    unknown
  >;
  const yaml = FILE_KINDS.filter(({ files }) => files.endsWith('.yaml'));
  return {
    ...kept,
    'yaml.schemas': Object.fromEntries(
      yaml.map((kind) => [`./${SCHEMA_FOLDER}/${schemaName(kind)}.json`, `content/${kind.files}`]),
    ),
  };
}
