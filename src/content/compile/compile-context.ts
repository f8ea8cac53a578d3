import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObsoleteBody } from '../../schemas/obsolete-body.ts';
import { bodyNamer, type BodyNamer } from './named-bodies.ts';
import { contentPath } from '../paths.ts';
import type { Registries } from '../read/registries.ts';

/** What compiling one document needs besides its text. */
export interface CompileContext {
  readonly registries: Registries;
  /** Text of a file in `content/van-ban/`. */
  readonly readDocument: (file: string) => Promise<string>;
  /** Bytes of a file in `content/nguon/`, or `null`. */
  readonly readSource: (file: string) => Promise<Buffer | null>;
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

/** Gives the compiler access to a content folder. */
export function compileContext({ root, registries, bodies, names }: ContextSetup): CompileContext {
  return {
    registries,
    nameBodies: bodyNamer(bodies),
    files: new Set(names),
    readDocument: (file) => readFile(join(contentPath.documents(root), file), 'utf8'),
    readSource: (file) => readFile(join(contentPath.sources(root), file)).catch(() => null),
  };
}
