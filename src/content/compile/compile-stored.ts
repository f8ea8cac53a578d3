import type { ContextSetup } from './compile-context.ts';
import type { CompileContext } from './compile-context.ts';
import { compileDocument } from './compile-document.ts';
import type { FileIssue } from '../issues.ts';
import type { StoredDocument, TextStore } from './text-store.ts';

/** A document file that has to be compiled. */
export interface CompileJob {
  readonly id: string;
  readonly name: string;
  readonly digest: string;
}

/** What came of it. */
export interface CompileOutcome {
  readonly id: string;
  readonly digest: string;
  readonly document: StoredDocument | null;
  readonly issues: readonly FileIssue[];
}

/** What every thread of the pool needs to know. */
export interface CompileSetup extends ContextSetup {
  readonly cacheDir: string;
}

/** Compiles one document and puts its text into the store. */
export function compileStored(
  { id, name, digest }: CompileJob,
  context: CompileContext,
  texts: TextStore,
): CompileOutcome {
  const text = context.readDocument(name);
  const { value, issues } = compileDocument(`van-ban/${name}`, text, context);
  if (!value) return { id, digest, document: null, issues };
  const textFile = texts.write(id, digest, value.text);
  return { id, digest, document: { ...value.document, textFile }, issues };
}
