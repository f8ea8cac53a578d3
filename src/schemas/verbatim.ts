import { z } from 'astro/zod';
import { isoDate } from './date.ts';
import { incorporates } from './incorporates.ts';
import { provisionAddress } from './provision.ts';
import { webAddress } from './web-address.ts';

/** One replayable edit of the source text: what was taken out, where, and why. */
export const removal = z.strictObject({
  /** UTF-16 offset in the text of the source file as stored, before any normalisation. */
  at: z.int().nonnegative().describe('Vị trí trong tệp nguồn, đếm từ 0.'),
  text: z.string().min(1).describe('Đúng những ký tự đã bỏ.'),
  why: z.string().min(1).describe('Vì sao bỏ, ví dụ: Số trang nằm giữa câu.'),
});
export type Removal = z.infer<typeof removal>;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 gồm 64 chữ số thập lục phân.');

/** What holds for every body of the law's own words. */
const body = z.strictObject({
  /** Addresses the source itself prints twice; any other repetition stops the build. */
  duplicates: z.array(z.string()).default([]).describe('Địa chỉ mà chính nguồn in hai lần.'),
  incorporates: incorporates.describe('Văn bản sửa đổi mà bản nguồn đã gộp sẵn.'),
});

/** Ties a verbatim body to the original text it must equal. */
export const storedSource = body.extend({
  file: z
    .string()
    .regex(/^[\w.-]+\.txt$/, 'Tên tệp nguồn trong content/nguon/, đuôi .txt.')
    .describe('Tên tệp trong content/nguon/, ví dụ qd-3072-2014-hai-phong.txt.'),
  sha256,
  removals: z.array(removal).default([]).describe('Những chỗ đã bỏ khỏi nguồn, từng chỗ một.'),
});
export type StoredSource = z.infer<typeof storedSource>;

/** A word that was read from a picture with little confidence. */
const doubt = z.strictObject({
  at: provisionAddress,
  word: z.string().min(1),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
});

/** How many characters went or came, by reason. */
const account = z.record(z.string(), z.int().positive()).default({});

/** What was imported from an official file; written by the importer, not by hand. */
export const imported = z.strictObject({
  /** Name of the file, without folders. */
  file: z.string().min(1),
  /** Of the file's bytes. */
  sha256,
  on: isoDate,
  /** Where it was fetched from. */
  url: webAddress.optional(),
  reader: z.enum(['pdf', 'docx', 'doc', 'html', 'text', 'ocr']),
  /** SHA-256 of the body as imported: tells whether it was edited since. */
  text: sha256,
  /** The same of the facts above the body, without this line. */
  facts: sha256.optional(),
  /** Characters the file holds and the body does not, and the other way round. */
  removed: account,
  added: account,
  /** Words to be held against the pictures they were read from. */
  doubts: z.array(doubt).default([]),
  comparedOn: isoDate.optional().describe('Ngày có người đối chiếu chữ máy đọc với ảnh chụp.'),
});
export type Imported = z.infer<typeof imported>;
/** The same as the importer writes it. */
export type WrittenImport = z.input<typeof imported>;

const importedSource = body.extend({ imported });

/** Where the law's own words come from: a text kept beside the content, or an imported file. */
export const verbatimSource = z.union([storedSource, importedSource]);
export type VerbatimSource = z.infer<typeof verbatimSource>;
