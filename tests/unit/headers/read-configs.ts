import { SaxesParser } from 'saxes';

/**
 * What each server would send for a path, read back from its file the way the server reads it: small
 * readers of exactly the forms that are written, which refuse anything else.
 */
export type Sent = Record<string, string>;

/** Adds a value; two of one name are one with a comma, which is what browsers make of them. */
function add(sent: Sent, name: string, value: string): void {
  sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
}

/** `_headers`: all rules that match apply. */
export function readNetlify(text: string, path: string): Sent {
  const sent: Sent = {};
  let matches = false;
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      const parts = line.split('*').map((part) => part.replace(/[.+?^$()[\]{}|\\]/gu, '\\$&'));
      matches = new RegExp(`^${parts.join('.*')}$`, 'u').test(path);
      continue;
    }
    const [, name = '', value = ''] = /^ {2}([A-Za-z-]+): (.+)$/u.exec(line) ?? refuse(line);
    if (matches) add(sent, name, value);
  }
  return sent;
}

/** `.htaccess`, for a file that is there (200) or not (404). */
export function readApache(text: string, path: string, status: number, safe: boolean): Sent {
  const always: Sent = {};
  const variables = new Set<string>();
  const file = path.slice(path.lastIndexOf('/') + 1);
  let inside = true;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const [word = '', ...rest] = words(line);
    if (line === '' || line.startsWith('#') || word === 'ErrorDocument') continue;
    if (line === '</FilesMatch>' || line === '</Files>') inside = true;
    else if (word === '<FilesMatch') inside = new RegExp(rest[0] ?? '', 'u').test(file);
    else if (word === '<Files') inside = rest[0] === file;
    else if (word === 'AddType') {
      const [type = '', extension = ''] = rest;
      if (inside && file.endsWith(extension)) always['Content-Type'] = type;
    } else if (word === 'ForceType') {
      if (inside) always['Content-Type'] = rest[0] ?? '';
    } else if (word === 'SetEnvIf') {
      const [, pattern = '', name = ''] = rest;
      if (new RegExp(pattern, 'u').test(path)) variables.add(name);
    } else if (word === 'Header') {
      const [, how, name = '', value = '', condition] = rest;
      if (!inside || !apacheHolds(condition, variables, status, safe)) continue;
      if (how === 'add') add(always, name, value);
      else always[name] = value;
    } else refuse(line);
  }
  return always;
}

function apacheHolds(
  condition: string | undefined,
  variables: ReadonlySet<string>,
  status: number,
  safe: boolean,
): boolean {
  if (condition === undefined) return true;
  if (condition.startsWith('env=')) return variables.has(condition.slice(4));
  if (condition === "expr=%{HTTPS} == 'on'") return safe;
  if (condition === 'expr=%{REQUEST_STATUS} == 404') return status === 404;
  return refuse(condition);
}

/** The nginx snippet: variables, then headers; one whose variable is empty is not sent. */
export function readNginx(text: string, path: string, safe: boolean): Sent {
  const sent: Sent = {};
  const variables = new Map<string, string>();
  const extension = path.slice(path.lastIndexOf('.') + 1);
  let holds = true;
  let exact: string | null = null;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const [word = '', ...rest] = words(line.replace(/[;{]$/u, '').trim());
    if (line === '' || line.startsWith('#') || line === 'types { }') continue;
    if (/^(index|error_page|server_tokens|return|types$)/u.test(word)) continue;
    if (line === '}') {
      holds = true;
      exact = null;
    } else if (word === 'location') exact = rest[0] === '=' ? (rest[1] ?? '') : null;
    else if (word === 'default_type') {
      if (exact === path) sent['Content-Type'] = rest[0] ?? '';
    } else if (word === 'if') {
      const [subject, , pattern = ''] = words(line.replace(/^if \(|\) \{$/gu, ''));
      holds = new RegExp(pattern, 'u').test(
        subject === '$uri'
          ? path
          : subject === '$scheme'
            ? safe
              ? 'https'
              : 'http'
            : refuse(line),
      );
    } else if (word === 'set') {
      if (holds) variables.set(rest[0] ?? '', rest[1] ?? '');
    } else if (word === 'add_header') {
      const value = (rest[1] ?? '').replace(
        /^\$.+$/u,
        (name) => variables.get(name) ?? refuse(line),
      );
      if (value !== '') add(sent, rest[0] ?? '', value);
    } else if (rest.length === 1) {
      if (rest[0] === extension) sent['Content-Type'] = word;
    } else refuse(line);
  }
  return sent;
}

/** web.config: what holds for the site, then for the locations the path lies in. */
export function readIis(text: string, path: string): Sent {
  const sent: Sent = {};
  let applies = true;
  let section = '';
  const types = new Map<string, string>();
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'location')
      applies = `${path}/`.startsWith(`/${attributes.path ?? refuse('location')}/`);
    if (['customHeaders', 'staticContent', 'files', 'httpErrors'].includes(name)) section = name;
    if (!applies) return;
    if (section === 'customHeaders' && name === 'remove')
      Reflect.deleteProperty(sent, attributes.name ?? '');
    if (section === 'customHeaders' && name === 'add') {
      const key = attributes.name ?? '';
      // A name given twice stops the whole site.
      if (key in sent) refuse(`twice: ${key}`);
      sent[key] = attributes.value ?? '';
    }
    if (name === 'mimeMap') types.set(attributes.fileExtension ?? '', attributes.mimeType ?? '');
    if (name === 'clientCache')
      sent['Cache-Control'] =
        attributes.cacheControlMode === 'DisableCache'
          ? 'no-cache'
          : `${attributes.cacheControlCustom ?? ''}, max-age=${seconds(attributes.cacheControlMaxAge ?? '')}`;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'location') applies = true;
  });
  parser.write(text).close();
  const type = types.get(/\.[a-z0-9]+$/u.exec(path)?.[0] ?? '.');
  if (type !== undefined) sent['Content-Type'] = type;
  return sent;
}

function seconds(time: string): number {
  const [, days = '', ...rest] = /^(\d+)\.(\d\d):(\d\d):(\d\d)$/u.exec(time) ?? refuse(time);
  const [hours = 0, minutes = 0, left = 0] = rest.map(Number);
  return ((Number(days) * 24 + hours) * 60 + minutes) * 60 + left;
}

/** Words of a line; quotation marks hold one together. */
function words(line: string): string[] {
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|[^\s">]+/gu)].map(
    ([whole, quoted]) => quoted ?? whole,
  );
}

function refuse(what: string): never {
  throw new Error(`not understood: ${what}`);
}
