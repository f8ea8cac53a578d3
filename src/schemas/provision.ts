import { z } from 'astro/zod';
import { parseAddress } from '../legal/address/index.ts';

/** Address of a place in a document, e.g. `dieu-16-khoan-1`. */
export const provisionAddress = z
  .string()
  .refine((text) => parseAddress(text) !== null, {
    error: 'Không phải địa chỉ điều khoản; viết như dieu-16-khoan-1-diem-a.',
  })
  .meta({
    description: 'Địa chỉ điều khoản như sau dấu # trên trang văn bản; chữ đ viết dd.',
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    examples: ['dieu-16-khoan-1-diem-a', 'quy-dinh-dieu-4-khoan-1-diem-dd'],
  });
