import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readDefinitions, type Definition } from '../../search/kinds/definitions.ts';
import { DataWriter, type DataFiles } from './data-writer.ts';
import { outDir } from '../paths.ts';
import { allDocuments, documentSearched } from './site.ts';
import { searchDocument, searchProvisions } from './to-search-data.ts';

interface Searched {
  readonly files: DataFiles;
  readonly definitions: readonly Definition[];
}

let searched: Promise<Searched> | undefined;

/**
 * What the search page indexes, from every document of the site; worked out once a build. In a build
 * its files are then written and no longer here: those of 2,000 documents take 130 MB.
 */
export async function searchFiles(): Promise<DataFiles> {
  return (await readAll()).files;
}

/** What documents of this site mean by the terms they define, the newest document first. */
export async function allDefinitions(): Promise<readonly Definition[]> {
  return (await readAll()).definitions;
}

function readAll(): Promise<Searched> {
  searched ??= read();
  return searched;
}

/** Every text is read once and let go of: together they would take half a gigabyte. */
async function read(): Promise<Searched> {
  const writer = new DataWriter();
  const definitions: Definition[] = [];
  for (const document of await allDocuments()) {
    const text = (await documentSearched(document)) ?? undefined;
    const shown = searchDocument(document, text);
    writer.add(shown, searchProvisions(writer.documents, text));
    definitions.push(
      ...readDefinitions({ documents: [shown], provisions: searchProvisions(0, text) }),
    );
  }
  const files = writer.finish();
  return { files: import.meta.env.PROD ? await put(files) : files, definitions };
}

/** Writes the files into the site that is being built, where the page looks for them. */
async function put({ manifest, files }: DataFiles): Promise<DataFiles> {
  for (const { path, content } of files) {
    const file = join(outDir(), 'tra-cuu', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return { manifest, files: [] };
}
