import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ObsoleteBody } from '../../schemas/obsolete-body.ts';
import { bodyNamer, type BodyNamer } from './named-bodies.ts';
import { contentPath } from '../paths.ts';
import { decodeUtf8, readIfThere } from './read-bytes.ts';
import type { Registries } from '../read/registries.ts';

/** What compiling one document needs besides its text. */
export interface CompileContext {
  readonly registries: Registries;
  /** Text of a file in `content/van-ban/`. */
  readonly readDocument: (file: string) => string;
  /** Bytes of a file in `content/nguon/`, or `null`. */
  readonly readSource: (file: string) => Buffer | null;
  /** Finds bodies that are gone. */
  readonly nameBodies: BodyNamer;
  /** Names of all document files, to tell a misnamed file from a second one for the same act. */
  readonly files: ReadonlySet<string>;
}

/** What the compiler has to know of a content folder; plain data, so that it reaches every thread. */
export interface ContextSetup {
  readonly root: string;
  readonly registries: Registries;
  readonly bodies: readonly ObsoleteBody[];
  /** Names of all document files. */
  readonly names: readonly string[];
}

/**
 * Gives the compiler access to a content folder. Files are read at once: a thread that compiles has
 * nothing else to do meanwhile, and a promise costs it more time than the reading.
 */
export function compileContext({ root, registries, bodies, names }: ContextSetup): CompileContext {
  return {
    registries,
    nameBodies: bodyNamer(bodies),
    files: new Set(names),
    readDocument: (file) => decodeUtf8(readFileSync(join(contentPath.documents(root), file))),
    readSource: (file) => readIfThere(join(contentPath.sources(root), file)),
  };
}
