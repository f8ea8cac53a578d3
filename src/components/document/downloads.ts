import type { SiteDocument } from '../../content/model.ts';
import { exportedFiles } from '../../content/site/to-export.ts';
import { formatsOf, MEDIA_TYPES, type Format } from '../../export/formats.ts';

/** A file of a document, as its page offers it. */
export interface Download {
  readonly href: string;
  /** Media type, without the encoding. */
  readonly type: string;
  readonly name: string;
  /** What it is good for, in a few words. */
  readonly use: string;
}

const WORDS: Readonly<Record<Format, Pick<Download, 'name' | 'use'>>> = {
  txt: { name: 'Văn bản thuần', use: 'chỉ có nội dung' },
  md: { name: 'Markdown', use: 'nội dung với đề mục' },
  json: { name: 'JSON', use: 'dữ kiện, chứng cứ, từng điều khoản' },
  xml: { name: 'Akoma Ntoso', use: 'XML theo chuẩn quốc tế' },
};

/** The files of a document; a digest's hold our words, not the law's. */
export function downloadsOf(document: SiteDocument): Download[] {
  const { json, xml, markdown, text } = exportedFiles(document);
  const paths: Readonly<Record<Format, string | null>> = { json, xml, md: markdown, txt: text };
  const available = new Set(formatsOf(exportedFiles(document)));
  return (Object.keys(WORDS) as Format[]).flatMap((format) => {
    const href = paths[format];
    if (href === null || !available.has(format)) return [];
    return [{ href, type: MEDIA_TYPES[format].replace(/;.*/u, ''), ...WORDS[format] }];
  });
}
