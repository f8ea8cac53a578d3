import type { APIRoute } from 'astro';
import { webAppManifest } from '../offline/web-app.ts';
import tokens from '../styles/tokens.css?raw';

/** How the site looks when it is installed like a program. */
export const GET: APIRoute = () =>
  new Response(webAppManifest('Tra cứu pháp luật đối ngoại', tokens), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
