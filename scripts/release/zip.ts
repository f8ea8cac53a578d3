import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file to pack. */
export interface Packed {
  /** Name in the archive, parts divided by `/`. */
  readonly name: string;
  /** Where it is read. */
  readonly file: string;
}

/** The first moment an archive can name, by the clock of whatever machine writes it. */
const FIRST_DAY = new Date(1980, 0, 1);

/** What is packed already and would only take time. */
const PACKED = /\.(?:pdf|docx|woff2|png|jpe?g|zip|gz)$/u;

/**
 * Packs files one after the other, none of them held in memory whole, into an archive whose bytes
 * depend on names and contents alone: sorted, no times, one strength of packing. Written under
 * another name until it is whole.
 *
 * @param progress called after each file with how many are done.
 */
export async function writeZip(
  target: string,
  files: readonly Packed[],
  progress: (done: number) => void = () => undefined,
): Promise<void> {
  const part = `${target}.part`;
  await mkdir(dirname(target), { recursive: true });
  try {
    const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
    await pipeline(archiveOf(sorted, progress), createWriteStream(part));
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** The bytes of an archive as they come to be. */
async function* archiveOf(
  files: readonly Packed[],
  progress: (done: number) => void,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const take = (): Uint8Array[] => {
    const taken = ready;
    ready = [];
    return taken;
  };
  for (const [i, { name, file }] of files.entries()) {
    const entry = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    entry.mtime = FIRST_DAY;
    zip.add(entry);
    for await (const chunk of createReadStream(file)) {
      entry.push(chunk as Uint8Array);
      yield* take();
    }
    entry.push(new Uint8Array(), true);
    yield* take();
    progress(i + 1);
  }
  zip.end();
  yield* take();
}
