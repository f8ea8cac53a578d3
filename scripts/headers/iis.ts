import { NEWLINE, xml, xmlJoin, type Xml } from '../../src/export/xml.ts';
import { headersFor } from './for-path.ts';
import {
  ALWAYS,
  CLASSES,
  HASHED_FOLDERS,
  KEPT,
  TYPES,
  WHEN_SAFE,
  type HeaderSet,
} from './policy.ts';

/** Seconds of `max-age` as IIS writes time: days.hours:minutes:seconds. */
const YEAR = '365.00:00:00';

/**
 * `web.config` for IIS 8 and later, put into the folder of the site. It uses only what IIS has without
 * further modules, so headers go by file and folder: below `/api/` data get the policy of data; the
 * other files of data, which stand beside pages, do not, and other sites cannot read these.
 * Strict-Transport-Security is sent on every connection, since IIS cannot tell here; browsers pass
 * over it where the connection is not safe.
 */
export function iisConfig(): string {
  const lines = [
    comment(' Made at build; what is said here and why: scripts/headers/policy.ts in the source. '),
    xml('configuration', {}, ...spaced([server(), ...hashed(), ...ofPath()])),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n${lines.join('\n')}\n`;
}

/** What holds for the whole site. */
function server(): Xml {
  return xml(
    'system.webServer',
    {},
    ...spaced([
      xml('directoryBrowse', { enabled: 'false' }),
      xml(
        'defaultDocument',
        { enabled: 'true' },
        xml('files', {}, xml('clear', {}), xml('add', { value: 'index.html' })),
      ),
      xml(
        'httpErrors',
        { errorMode: 'Custom', existingResponse: 'Auto' },
        xml('remove', { statusCode: 404, subStatusCode: -1 }),
        // 'File' keeps the status; executing the page would make it 200.
        xml('error', { statusCode: 404, path: '404.html', responseMode: 'File' }),
      ),
      xml('staticContent', {}, ...spaced([...types(), clientCache(KEPT.others)])),
      xml(
        'httpProtocol',
        {},
        customHeaders({ ...ALWAYS, ...WHEN_SAFE }, [xml('remove', { name: 'X-Powered-By' })]),
      ),
    ]),
  );
}

/** What IIS already knows must be taken away first: a type given twice stops the whole site. */
function types(): Xml[] {
  const entries = [...Object.entries(TYPES), ['', TYPES.txt ?? ''] as const];
  return entries.flatMap(([extension, mimeType]) => [
    xml('remove', { fileExtension: `.${extension}` }),
    xml('mimeMap', { fileExtension: `.${extension}`, mimeType }),
  ]);
}

function hashed(): Xml[] {
  return HASHED_FOLDERS.map((folder) =>
    location(folder, xml('staticContent', {}, clientCache(KEPT.hashed))),
  );
}

/** Files and folders whose headers are other than everybody's; types and keeping are set elsewhere. */
function ofPath(): Xml[] {
  const files = CLASSES.flatMap((one) => one.files);
  return ['/api/', ...files].map((path) => {
    const example = path === '/api/' ? '/api/v1/index.json' : path;
    const headers = Object.entries(headersFor(example, { safe: true })).filter(
      ([name, value]) => !SET_ELSEWHERE.has(name) && { ...ALWAYS, ...WHEN_SAFE }[name] !== value,
    );
    const removed = headers
      .filter(([name]) => name in ALWAYS)
      .map(([name]) => xml('remove', { name }));
    const changed = customHeaders(Object.fromEntries(headers), removed);
    return location(path, xml('httpProtocol', {}, changed));
  });
}

const SET_ELSEWHERE: ReadonlySet<string> = new Set(['Content-Type', 'Cache-Control']);

function location(path: string, ...children: readonly Xml[]): Xml {
  const name = path.replace(/^\/|\/$/gu, '');
  return xml('location', { path: name }, xml('system.webServer', {}, ...children));
}

function customHeaders(headers: HeaderSet, before: readonly Xml[]): Xml {
  const added = Object.entries(headers).map(([name, value]) => xml('add', { name, value }));
  return xml('customHeaders', {}, ...spaced([...before, ...added]));
}

/** IIS writes `max-age` itself and the rest from `cacheControlCustom`. */
function clientCache(kept: string): Xml {
  if (kept === KEPT.others) return xml('clientCache', { cacheControlMode: 'DisableCache' });
  const custom = kept.replace(/,? ?max-age=\d+/u, '');
  return xml('clientCache', {
    cacheControlMode: 'UseMaxAge',
    cacheControlMaxAge: YEAR,
    cacheControlCustom: custom,
  });
}

function spaced(parts: readonly Xml[]): Xml[] {
  return [NEWLINE, xmlJoin(parts, '\n'), NEWLINE];
}

function comment(text: string): Xml {
  return `<!--${text}-->` as Xml;
}
