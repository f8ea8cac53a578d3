import type { ExportSource } from '../source.ts';
import { xml, xmlJoin, type Xml } from '../xml.ts';

/** A sentence of ours about a text or a place in it; never part of its words. */
export interface Remark {
  readonly id: string;
  /** Address of the place; null for the text as a whole. */
  readonly at: string | null;
  readonly text: string;
}

/** What a reader is told beside a text: what it is, odd numbering, how a digest is known. */
export function remarksOf({ text }: ExportSource): Remark[] {
  if (!text) return [{ id: 'nhan-xet_1', at: null, text: 'Trang này chưa có nội dung văn bản.' }];
  const { tree, about, digest } = text;
  const all = [
    ...(about.notice === null ? [] : [{ at: null, text: about.notice }]),
    ...tree.issues.map(({ address, message }) => ({ at: address, text: message })),
    ...[...(digest ?? [])].map(([at, { line }]) => ({ at, text: line })),
  ];
  return all.map((remark, i) => ({ ...remark, id: `nhan-xet_${i + 1}` }));
}

/** References to the remarks on each place; they hold no words. */
export function remarkRefs(remarks: readonly Remark[]): ReadonlyMap<string, Xml> {
  const refs = new Map<string, Xml>();
  for (const { id, at } of remarks) {
    if (at === null) continue;
    const ref = xml('noteRef', { href: `#${id}`, marker: '*', placement: 'side' });
    refs.set(at, xmlJoin([...(refs.has(at) ? [refs.get(at) ?? ref] : []), ref]));
  }
  return refs;
}
