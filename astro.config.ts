import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { contentReload } from './src/content/serve/content-reload.ts';
import { plainImports } from './src/content/serve/plain-imports.ts';
import { CONTENT_DIR, outDir } from './src/content/paths.ts';
import { remarkNoCode } from './src/markdown/remark-no-code.ts';
import { foldScript } from './src/components/ui/fold-script.ts';
import { themeScript } from './src/layouts/theme-script.ts';
import { ENGLISH_PAIRS } from './src/texts/pairs.ts';
import { connectSources, serverOptions } from './src/search/server/options.ts';

/** The inline scripts of the site run before what they are about is painted: allowed by their hashes. */
const inlineHashes = [themeScript, foldScript].map(
  (script) => `sha256-${createHash('sha256').update(script).digest('base64')}` as const,
);

/** Null unless the site is built for a search server (CONTRIBUTING, "Search server"). */
const searchServer = serverOptions(process.env);

export default defineConfig({
  outDir: outDir(),
  // Benchmarks build from nothing, in a cache of their own.
  ...(process.env.CACHE_DIR === undefined ? {} : { cacheDir: process.env.CACHE_DIR }),
  trailingSlash: 'always',
  // Style sheets in the page: the first lines of a law are seen a round trip or two sooner.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
  // 'jsx' would glue words across inline elements.
  compressHTML: true,
  integrations: [mdx(), contentReload(CONTENT_DIR)],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ smartypants: false, remarkPlugins: [remarkNoCode] }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        `connect-src ${["'self'", ...connectSources(searchServer)].join(' ')}`,
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { hashes: inlineHashes },
    },
  },
  vite: {
    plugins: [plainImports()],
    define: {
      __SEARCH_SERVER__: JSON.stringify(searchServer),
      __ENGLISH_PAIRS__: JSON.stringify(ENGLISH_PAIRS),
    },
    build: {
      rolldownOptions: {
        // A text of the interface goes where it is used; no page loads those of all others.
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
      },
    },
    resolve: {
      // The reader of PDF files comes minified as well: half to parse, a second less to build.
      alias: {
        'pdfjs-dist/legacy/build/pdf.mjs': 'pdfjs-dist/legacy/build/pdf.min.mjs',
        'pdfjs-dist/legacy/build/pdf.worker.mjs': 'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
      },
    },
  },
  devToolbar: { enabled: false },
  // Schemas for editors of content, below .astro/collections/.
  experimental: { contentIntellisense: true },
});
