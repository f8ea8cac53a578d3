import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';

/** The department's regulation as it was issued: 44 kB of law with citations old and new. */
export const REGULATION = readFileSync('content/nguon/qd-3072-2014-hai-phong.txt', 'utf8');

/** What is to be chosen in the page's file field. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A PDF as an office prints it: by the browser itself, with page breaks and broken lines. */
export async function pdfOf(browser: Browser, html: string, name = 'du-thao.pdf') {
  const page = await browser.newPage();
  await page.setContent(`<meta charset="utf-8"><body style="font: 14pt serif">${html}`);
  const buffer = await page.pdf({ format: 'A4', margin: { left: '30mm', right: '20mm' } });
  await page.close();
  return { name, mimeType: 'application/pdf', buffer } satisfies ChosenFile;
}

/** Paragraphs of a text as HTML. */
export function htmlOf(text: string): string {
  const escape = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return text
    .split('\n')
    .map((line) => `<p>${escape(line)}</p>`)
    .join('');
}

/** A Word document with one paragraph a line. */
export async function docxOf(text: string): Promise<ChosenFile> {
  const children = text.split('\n').map((line) => new Paragraph(line));
  const buffer = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  return { name: 'du-thao.docx', mimeType: 'application/octet-stream', buffer };
}

/** A plain text file. */
export function textFile(text: string): ChosenFile {
  return { name: 'du-thao.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
}
