import type { SiteDocument } from '../../content/model.ts';
import { exportedFiles } from '../../content/site/to-export.ts';
import { RELEASED_FORMATS, type ReleasedFormat } from '../../content/site/released-files.ts';
import { DOCX_TYPE, formatsOf, MEDIA_TYPES, type Format } from '../../export/formats.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** A file of a document, as its page offers it. */
export interface Download {
  readonly href: string;
  /** Media type, without the encoding. */
  readonly type: string;
  readonly name: string;
  /** What it is good for, in a few words. */
  readonly use: string;
}

const WORDS: Readonly<Record<Format | ReleasedFormat, Pick<Download, 'name' | 'use'>>> = {
  docx: { name: 'Word', use: texts.useDocx },
  pdf: { name: 'PDF', use: texts.usePdf },
  txt: { name: texts.plainText, use: texts.useTxt },
  md: { name: 'Markdown', use: texts.useMd },
  json: { name: 'JSON', use: texts.useJson },
  xml: { name: 'Akoma Ntoso', use: texts.useXml },
};

const TYPES: Readonly<Record<Format | ReleasedFormat, string>> = {
  ...MEDIA_TYPES,
  docx: DOCX_TYPE,
  pdf: 'application/pdf',
};

/** The files of a document; a digest's hold our words, not the law's. */
export function downloadsOf(document: SiteDocument): Download[] {
  const files = exportedFiles(document);
  const { json, xml, markdown, text, docx = null, pdf = null } = files;
  const paths = { docx, pdf, txt: text, md: markdown, json, xml };
  const available = new Set<string>([...formatsOf(files), ...RELEASED_FORMATS]);
  return (Object.keys(WORDS) as (Format | ReleasedFormat)[]).flatMap((format) => {
    const href = paths[format];
    if (href === null || !available.has(format)) return [];
    return [{ href, type: TYPES[format].replace(/;.*/u, ''), ...WORDS[format] }];
  });
}

/** Feed of what happens to a document. */
export function feedOf({ slug, name }: SiteDocument): { href: string; title: string } {
  return { href: `/van-ban/${slug}.atom`, title: filled(texts.changesOf, { name }) };
}
