import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const FOLDER = '../shared/data/schema';

/** Where the official schema of Akoma Ntoso 3.0 is expected; it is no part of this repository. */
export const AKN_SCHEMA = join(FOLDER, 'akomantoso30.xsd');

/** Whether it is there. */
export const hasAknSchema = existsSync(AKN_SCHEMA);

/** What the schema finds wrong in some documents, as "name: message"; empty for valid ones. */
export async function schemaErrors(
  documents: readonly { readonly name: string; readonly xml: string }[],
): Promise<string[]> {
  const { errors } = await validateXML({
    xml: documents.map(({ name, xml }) => ({ fileName: name, contents: xml })),
    schema: { fileName: 'akomantoso30.xsd', contents: readFileSync(AKN_SCHEMA, 'utf8') },
    preload: [{ fileName: 'xml.xsd', contents: readFileSync(join(FOLDER, 'xml.xsd'), 'utf8') }],
    // 1 GiB; a document of a megabyte takes some dozens.
    maxMemoryPages: 16_384,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
