import {
  ALWAYS,
  CLASSES,
  HASHED_FOLDERS,
  KEPT,
  PLAIN_FILES,
  TYPES,
  WHEN_SAFE,
  type FileClass,
} from './policy.ts';
import { escapePattern } from './escape-pattern.ts';

/**
 * deploy/nginx.conf, to be included in a `server` block. In nginx one `add_header` in a `location`
 * drops all those outside, so they all stand outside, and what differs between files is a variable;
 * a header whose variable is empty is not sent.
 */
export function nginxConfig(): string {
  return [
    '# Headers, types and the page for what is missing. Made from scripts/headers/policy.ts: change',
    '# that, then UPDATE=1 npm test -- unit. To be included in a server block that says where the site is:',
    '#',
    '#   server {',
    '#     listen 80;',
    '#     server_name tra-cuu.example.gov.vn;',
    '#     root /srv/tra-cuu/dist;',
    '#     include /srv/tra-cuu/deploy/nginx.conf;',
    '#   }',
    'index index.html;',
    'error_page 404 /404.html;',
    'server_tokens off;',
    '',
    'types {',
    ...Object.entries(TYPES).map(([extension, type]) => `  "${type}" ${extension};`),
    '}',
    ...PLAIN_FILES.map(
      (file) => `location = ${file} {\n  types { }\n  default_type "${TYPES.txt ?? ''}";\n}`,
    ),
    // Files of the server's own; but certificates are proved by files below .well-known.
    'location ~ /\\.(?!well-known/) {\n  return 404;\n}',
    '',
    'set $kept "no-cache";',
    ...HASHED_FOLDERS.map((folder) =>
      when('$uri', `^${escapePattern(folder)}`, 'kept', KEPT.hashed),
    ),
    when('$uri', '^/404\\.html$', 'kept', KEPT.missing),
    'set $safe "";',
    when('$scheme', '^https$', 'safe', Object.values(WHEN_SAFE).join('')),
    ...CLASSES.flatMap(classVariables),
    '',
    ...Object.entries(ALWAYS).map(([name, value]) => add(name, value)),
    ...Object.keys(WHEN_SAFE).map((name) => add(name, '$safe')),
    add('Cache-Control', '$kept'),
    ...CLASSES.flatMap(({ name, headers }) => [
      add('Content-Security-Policy', `$policy_${name}`),
      ...Object.keys(headers).map((header, i) => add(header, `$${name}_${i}`)),
    ]),
    '',
  ].join('\n');
}

function classVariables({ name, files, extensions, policy, headers }: FileClass): string[] {
  const pattern = [
    ...files.map((file) => `^${escapePattern(file)}$`),
    ...(extensions.length > 0 ? [`\\.(${extensions.join('|')})$`] : []),
  ].join('|');
  const variables: [string, string][] = [
    [`policy_${name}`, policy],
    ...Object.values(headers).map((value, i): [string, string] => [`${name}_${i}`, value]),
  ];
  return variables.flatMap(([variable, value]) => [
    `set $${variable} "";`,
    when('$uri', pattern, variable, value),
  ]);
}

function when(what: string, pattern: string, variable: string, value: string): string {
  return `if (${what} ~ "${pattern}") {\n  set $${variable} "${value}";\n}`;
}

/** `always`, for answers that are errors too. */
function add(name: string, value: string): string {
  return `add_header ${name} "${value}" always;`;
}
