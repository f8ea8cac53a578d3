import { noteLabels, wordsAlone } from '../../legal/markup/index.ts';
import { outlineOf, passagesOf, placesAt, type LegalTree } from '../../legal/structure/index.ts';
import { compileLegalText, type CompiledText } from '../../markdown/compile.ts';
import type { Digest } from '../../schemas/digest.ts';
import type { DocumentData } from '../../schemas/document.ts';
import type { StoredSource, VerbatimSource } from '../../schemas/verbatim.ts';
import type { CompileContext } from './compile-context.ts';
import { digestMarks } from './digest-evidence.ts';
import { checkFidelity, importedFidelity } from './fidelity.ts';
import type { Frontmatter, LineIssue } from '../read/frontmatter.ts';
import type { DocumentText, Fidelity, OutlineItem } from '../model.ts';
import type { BodyNamer } from './named-bodies.ts';

/** A compiled body; empty for an entry with metadata only. */
export interface CompiledBody {
  readonly text: DocumentText | null;
  readonly fidelity: Fidelity | null;
}

interface BodyResult {
  readonly value: CompiledBody;
  readonly issues: LineIssue[];
}

const EMPTY: CompiledBody = { text: null, fidelity: null };

/** Compiles what stands below the facts: the law's words, a digest, or nothing. */
export function compileBody(
  data: DocumentData,
  front: Frontmatter,
  context: CompileContext,
): BodyResult {
  const { verbatim, digest } = data;
  const written = front.body.trim() !== '';
  if (!verbatim && !digest)
    return written
      ? refused(
          front,
          'Có nội dung nhưng không khai báo nguồn.',
          'Khai báo "verbatim" với tệp nguồn và SHA-256, hoặc "digest" nếu là tóm lược.',
        )
      : { value: EMPTY, issues: [] };
  if (!written)
    return refused(
      front,
      'Khai báo nguyên văn hoặc tóm lược nhưng không có nội dung.',
      'Viết nội dung vào dưới dòng "---" thứ hai.',
    );
  if (!verbatim)
    return digest ? compileDigest(digest, front, context) : { value: EMPTY, issues: [] };
  if (digest)
    return refused(front, 'Vừa là nguyên văn vừa là tóm lược.', 'Chỉ khai báo một trong hai.');
  return 'imported' in verbatim
    ? compileImported(verbatim, front, context)
    : compileStored(verbatim, front, context);
}

function compileImported(
  { imported, duplicates }: Extract<VerbatimSource, { imported: unknown }>,
  front: Frontmatter,
  { nameBodies }: CompileContext,
): BodyResult {
  const compiled = compileLegalText(front.body, { markup: true });
  const text = textOf('verbatim', front, compiled, nameBodies);
  return {
    value: {
      text: { ...text, ...withoutMarks(text), markup: true },
      fidelity: importedFidelity(compiled.text, imported, front.body),
    },
    issues: repeatedAddresses(compiled.tree, front, duplicates),
  };
}

/** Titles as they are read where no note can be looked up. */
function withoutMarks({
  body,
  outline,
  passages,
}: DocumentText): Pick<DocumentText, 'outline' | 'passages'> {
  const labels = noteLabels(body);
  const bare = (items: readonly OutlineItem[]): OutlineItem[] =>
    items.map((item) => ({
      ...item,
      title: wordsAlone(item.title, labels),
      children: bare(item.children),
    }));
  return {
    outline: bare(outline),
    passages: passages.map((one) => ({ ...one, heading: wordsAlone(one.heading, labels) })),
  };
}

function compileStored(
  verbatim: StoredSource,
  front: Frontmatter,
  { readSource, nameBodies }: CompileContext,
): BodyResult {
  const line = front.lineOf(['verbatim', 'file']);
  const source = readSource(verbatim.file);
  if (!source) {
    const message = `Không có tệp nguồn nguon/${verbatim.file}.`;
    const hint = 'Đặt văn bản nguồn vào content/nguon/.';
    return {
      value: EMPTY,
      issues: [{ rule: 'fidelity/source', severity: 'error', line, message, hint }],
    };
  }
  const compiled = compileLegalText(front.body);
  const { tree, text } = compiled;
  const fidelity = checkFidelity(text, verbatim, source);
  return {
    value: { text: textOf('verbatim', front, compiled, nameBodies), fidelity: fidelity.value },
    issues: [
      ...fidelity.issues.map((issue) => ({ ...issue, line })),
      ...repeatedAddresses(tree, front, verbatim.duplicates),
    ],
  };
}

function compileDigest(
  digest: Digest,
  front: Frontmatter,
  { registries }: CompileContext,
): BodyResult {
  const compiled = compileLegalText(front.body, {
    marks: digestMarks(digest, registries.sources),
  });
  const { html, tree } = compiled;
  const known = new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), (match) => match[1]));
  const lost = Object.keys(digest.articles).filter((address) => !known.has(address));
  return {
    value: { text: textOf('digest', front, compiled), fidelity: null },
    issues: [
      ...repeatedAddresses(tree, front, []),
      ...lost.map((address): LineIssue => ({
        rule: 'content/digest-address',
        severity: 'error',
        line: front.lineOf(['digest', 'articles', address]),
        message: `Tóm lược không có "${address}".`,
        hint: 'Sửa địa chỉ, hoặc thêm điều khoản đó vào nội dung.',
      })),
    ],
  };
}

function textOf(
  kind: DocumentText['kind'],
  front: Frontmatter,
  { html, tree, citations }: CompiledText,
  nameBodies: BodyNamer = () => [],
): DocumentText {
  const placeAt = placesAt(tree);
  return {
    kind,
    body: front.body,
    markup: false,
    html,
    outline: outlineOf(tree),
    passages: passagesOf(tree),
    citations: citations.map((citation) => ({
      citation,
      place: placeAt(citation.range.start),
    })),
    bodies: nameBodies(front.body, placeAt),
    notes: tree.issues,
  };
}

function repeatedAddresses(
  tree: LegalTree,
  front: Frontmatter,
  accepted: readonly string[],
): LineIssue[] {
  return tree.issues
    .filter(({ rule, address }) => rule === 'structure/duplicate' && !accepted.includes(address))
    .map((issue) => ({
      ...issue,
      severity: 'error',
      rule: 'content/duplicate-address',
      message: `Địa chỉ "${issue.address}" bị trùng trong văn bản này.`,
      line: front.bodyLine + front.body.slice(0, issue.range.start).split('\n').length - 1,
    }));
}

function refused(front: Frontmatter, message: string, hint: string): BodyResult {
  return {
    value: EMPTY,
    issues: [{ rule: 'content/body', severity: 'error', line: front.bodyLine, message, hint }],
  };
}
