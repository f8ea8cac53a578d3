import { basename, dirname, relative, resolve } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { ContentError } from '../content-error.ts';
import { contentPath } from '../paths.ts';
import { Gate } from './gate.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Name of the loader of legal documents, by which it is asked to load some of them anew. */
export const DOCUMENTS_LOADER = 'legal-documents';

/** Files whose change shows on pages. */
const CONTENT_FILE = /\.(?:mdx|yaml|txt)$/u;

/**
 * Keeps `npm run dev` up to date: a saved document is compiled alone and written to the store at
 * once, any other file of content has everything loaded anew. While a file has an error, its page
 * stays as it was and the browser shows the error; the file is tried again with the next one saved.
 */
export function contentReload(root: string): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        if (!refreshContent) return;
        const { hot } = server.environments.client;
        const gate = new Gate();
        let failed: readonly string[] = [];
        const reload = oneAtATime(async (saved) => {
          const paths = [...new Set([...failed, ...saved])];
          try {
            await gate.alone(() => askUntilHeard(refreshContent, documentsAmong(root, paths)));
            // What the browser shows instead of the page; the store may be what it was before.
            if (failed.length > 0) hot.send({ type: 'full-reload' });
            failed = [];
          } catch (error) {
            failed = paths;
            logger.error(error instanceof Error ? error.message : String(error));
            hot.send({ type: 'error', err: overlayOf(error, root) });
          }
        });
        server.middlewares.use((_request, response, next) => {
          void gate.enter().then((leave) => {
            response.once('close', leave);
            next();
          });
        });
        server.watcher.add(root);
        server.watcher.on('all', (event, path) => {
          const inside = !relative(root, resolve(path)).startsWith('..');
          if (inside && !event.endsWith('Dir') && CONTENT_FILE.test(path)) reload(resolve(path));
        });
      },
    },
  };
}

type Refresh = NonNullable<HookParameters<'astro:server:setup'>['refreshContent']>;

/** What the loader is asked; it says when it has heard. */
interface Request {
  /** File names of documents; null for everything. */
  readonly documents: readonly string[] | null;
  heard: boolean;
}

/** How often, and how long in milliseconds, to wait for Astro while it reads its own configuration. */
const TRIES = 200;
const PAUSE = 25;

/** Has content loaded. Astro forgets a request that comes while it reads `content.config.ts` anew. */
async function askUntilHeard(refresh: Refresh, documents: Request['documents']): Promise<void> {
  const asked: Request = { documents, heard: false };
  const only = documents === null ? {} : { loaders: [DOCUMENTS_LOADER] };
  for (let tries = 0; tries < TRIES && !asked.heard; tries++) {
    if (tries > 0) await new Promise((done) => setTimeout(done, PAUSE));
    await refresh({ ...only, context: { asked } });
  }
  if (!asked.heard) throw new Error('Không nạp lại được nội dung; hãy chạy lại npm run dev.');
}

/** File names of documents that a reload is for; null where everything is to be loaded. */
export function savedDocuments(
  context: Readonly<Record<string, unknown>> | undefined,
): readonly string[] | null {
  const asked = context?.asked as Request | undefined;
  if (asked === undefined) return null;
  asked.heard = true;
  return asked.documents;
}

/** The names of changed files where all of them are documents, or else null. */
export function documentsAmong(root: string, paths: readonly string[]): string[] | null {
  const folder = resolve(contentPath.documents(root));
  const isDocument = (path: string): boolean => dirname(path) === folder && path.endsWith('.mdx');
  return paths.every(isDocument) ? paths.map((path) => basename(path)) : null;
}

/** An error as Astro's overlay shows it; the overlay takes the message for HTML. */
export function overlayOf(error: unknown, root: string) {
  const message = error instanceof Error ? error.message : String(error);
  const first = error instanceof ContentError ? error.issues[0] : undefined;
  return {
    name: 'Lỗi nội dung',
    title: first?.message ?? 'Không đọc được nội dung.',
    message: message.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
    stack: message,
    ...(first && { loc: { file: resolve(root, first.file), line: first.line, column: 1 } }),
  };
}
