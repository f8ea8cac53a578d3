import { join } from 'node:path';
import type { ReadingIssue } from '../../src/import/model.ts';
import type { Issuer } from '../../src/schemas/registry.ts';
import { sha256 } from './digests.ts';
import { ImportFault } from './failures.ts';
import { assertExpected } from './fetch/expected-act.ts';
import { fileDocument, type Filed } from './filed-document.ts';
import type { Given } from './given.ts';
import { importText, type ImportedText } from './import-text.ts';
import type { Input } from './inputs.ts';
import { readApart } from './read-apart.ts';
import { registerIssuer, registerSource } from './registers.ts';
import { readIfThere, writeWithin } from './store.ts';

/** Where and how to import. */
export interface ImportPlan {
  /** Content folder whose registers of sources and issuers are kept up; `null` for none. */
  readonly registers: string | null;
  /** Folder of documents. */
  readonly out: string;
  readonly given: Given;
  readonly ocr: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly on: string;
  /** Register of issuers; what is added to it is added here as well. */
  readonly issuers: Issuer[];
  /** Ids of documents that are listed as cited and not held. */
  readonly cited: ReadonlySet<string>;
  /** Files imported so far in this run, by slug; added to here. */
  readonly imported: Map<string, string>;
}

/** What came of a file. */
export interface Done {
  readonly path: string;
  readonly text: ImportedText;
  readonly action: Exclude<Filed['action'], 'refuse'>;
  readonly existing: string | null;
  /** The file as it now is, or would be. */
  readonly mdx: string;
  readonly pages: number | null;
  readonly optical: boolean;
  readonly issues: readonly ReadingIssue[];
  readonly newIssuer: Issuer | null;
  /** What became of `newIssuer`: nothing is written by a look, nor beside a folder elsewhere. */
  readonly issuerEntry: 'written' | 'to-be-written' | 'elsewhere';
  readonly seconds: number;
}

/** What is told of a file while it is read. */
export interface Watching {
  readonly signal: AbortSignal;
  readonly progress: (done: number, of: number) => void;
}

/** A file that would overwrite somebody's work; `mdx` is what it would have become. */
export class Refused extends ImportFault {
  readonly existing: string;
  readonly mdx: string;

  constructor(message: string, existing: string, mdx: string) {
    super(message);
    this.existing = existing;
    this.mdx = mdx;
  }
}

/**
 * Imports one file: reads it, makes a document of it, writes it.
 *
 * @throws ImportFault when it cannot be read or filed: nothing is written then.
 */
export async function runImport(input: Input, plan: ImportPlan, watching: Watching): Promise<Done> {
  const began = performance.now();
  const { bytes, note } = await input.read(watching.signal);
  const digest = sha256(bytes);
  const read = await readApart(bytes, { ...watching, ocr: plan.ocr });
  watching.signal.throwIfAborted();
  const origin = { file: shownName(input.name), sha256: digest, on: plan.on, url: input.url };
  const text = importText(read, origin, plan.given, plan.issuers);
  if (input.expected) assertExpected(input.expected, text);
  const twin = plan.imported.get(text.slug);
  if (twin !== undefined)
    throw new ImportFault(`Cùng văn bản với "${twin}" vừa nhập (${text.slug}.mdx); giữ bản trước.`);
  const path = join(plan.out, `${text.slug}.mdx`);
  const existing = await readIfThere(path);
  const filed = fileDocument(existing, text);
  if (filed.action === 'refuse' && !plan.force)
    throw new Refused(`${filed.why} (${text.slug}.mdx).`, existing ?? '', filed.mdx);
  plan.imported.set(text.slug, input.label);
  const mdx = filed.action === 'unchanged' ? (existing ?? '') : filed.mdx;
  const newIssuer =
    filed.action !== 'unchanged' && filed.issuer === text.newIssuer?.id ? text.newIssuer : null;
  if (!plan.dryRun && filed.action !== 'unchanged') await write(path, mdx, newIssuer, plan);
  return {
    path,
    text,
    action: filed.action === 'refuse' ? 'update' : filed.action,
    existing,
    mdx,
    pages: read.text.pages,
    optical: read.text.optical,
    issues: [...noted(note), ...alsoCited(text.slug, plan), ...read.text.issues],
    newIssuer,
    issuerEntry: plan.registers === null ? 'elsewhere' : plan.dryRun ? 'to-be-written' : 'written',
    seconds: (performance.now() - began) / 1000,
  };
}

/** A document that is held is no longer one that is only cited. */
function alsoCited(slug: string, { cited }: ImportPlan): ReadingIssue[] {
  if (!cited.has(slug)) return [];
  const message = `Văn bản còn một mục "${slug}" trong duoc-dan/van-ban.yaml; hãy bỏ mục đó, nếu không npm run check báo lỗi.`;
  return [{ rule: 'import/also-cited', message, page: null }];
}

/** How the file came, where that is to be looked at. */
function noted(note: string | null): ReadingIssue[] {
  return note === null ? [] : [{ rule: 'import/fetched', message: note, page: null }];
}

/** Stands on a page: without what is invisible or turns the direction, and in one form of Unicode. */
function shownName(name: string): string {
  return (
    name
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .toWellFormed() || 'khong-ten'
  );
}

/**
 * The registers first, when the document is certain to find room: one that names an unknown issuer
 * would stop the build.
 */
async function write(
  path: string,
  mdx: string,
  newIssuer: Issuer | null,
  { registers, issuers }: ImportPlan,
): Promise<void> {
  await writeWithin(path, mdx, async () => {
    if (registers === null) return;
    await registerSource(registers);
    if (newIssuer) await registerIssuer(registers, newIssuer);
  });
  if (newIssuer) issuers.push(newIssuer);
}
