import { z } from 'astro/zod';
import { id } from './registry.ts';

/**
 * Slugs of the amending acts whose changes are already worked into a body. A relation alone cannot
 * tell: a digest may be written from the text as issued or from the one in force today, and only a
 * reader of the latter needs no warning that known amendments are still missing.
 */
export const incorporates = z
  .array(id)
  .default([])
  .describe('Văn bản sửa đổi mà nội dung đã gộp sẵn, ví dụ [177-2025-nd-cp].');
