import type { APIRoute } from 'astro';
import { jsonSchema } from '../../../export/json/document-schema.ts';

/** The schema of `/van-ban/<slug>.json`. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(jsonSchema(), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
