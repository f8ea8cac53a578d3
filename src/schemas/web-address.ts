import { z } from 'astro/zod';

/** An address a reader can follow: never one that runs, such as `javascript:`. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Phải là địa chỉ trang web, bắt đầu bằng https://.',
});
