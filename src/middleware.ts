import type { MiddlewareHandler } from 'astro';
import { withLateScripts } from './layouts/late-scripts.ts';

/** Pages of documents: the longest, and what most readers open. */
const DOCUMENT = /^\/van-ban\/[^/]+\/$/;

/** Documents are painted before their scripts are asked for. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!import.meta.env.PROD || !DOCUMENT.test(url.pathname)) return response;
  return new Response(withLateScripts(await response.text()), response);
};
