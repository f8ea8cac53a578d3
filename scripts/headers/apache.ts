import {
  ALWAYS,
  CLASSES,
  HASHED_FOLDERS,
  KEPT,
  PLAIN_FILES,
  TYPES,
  WHEN_SAFE,
  type HeaderSet,
} from './policy.ts';
import { escapePattern } from './escape-pattern.ts';

/**
 * `.htaccess` for Apache 2.4 with mod_headers, mod_setenvif and mod_mime, where the folder may set
 * them (`AllowOverride FileInfo`). Put into the folder of the site it works without anything else.
 */
export function apacheConfig(): string {
  return [
    '# Made at build; what is said here and why: scripts/headers/policy.ts in the source.',
    '# Apache 2.4 with mod_headers, mod_setenvif and mod_mime; it must allow: AllowOverride FileInfo.',
    'ErrorDocument 404 /404.html',
    '',
    ...Object.entries(TYPES).map(([extension, type]) => `AddType "${type}" .${extension}`),
    ...PLAIN_FILES.map(
      (file) => `<Files "${file.slice(1)}">\n  ForceType "${TYPES.txt ?? ''}"\n</Files>`,
    ),
    '',
    ...HASHED_FOLDERS.map((folder) => `SetEnvIf Request_URI "^${escapePattern(folder)}" hashed`),
    '',
    ...set(ALWAYS),
    ...set(WHEN_SAFE, ` "expr=%{HTTPS} == 'on'"`),
    header('Cache-Control', KEPT.others),
    header('Cache-Control', KEPT.hashed, ' env=hashed'),
    header('Cache-Control', KEPT.missing, ' "expr=%{REQUEST_STATUS} == 404"'),
    '',
    ...CLASSES.flatMap(({ files, extensions, policy, headers }) => [
      `<FilesMatch "${filesPattern(files, extensions)}">`,
      // Beside the one above: `add` sends a second header of the name.
      `  Header always add Content-Security-Policy "${policy}"`,
      ...set(headers).map((line) => `  ${line}`),
      '</FilesMatch>',
    ]),
    '',
  ].join('\n');
}

function set(headers: HeaderSet, condition = ''): string[] {
  return Object.entries(headers).map(([name, value]) => header(name, value, condition));
}

/** `always`, for answers that are errors too. */
function header(name: string, value: string, condition = ''): string {
  return `Header always set ${name} "${value}"${condition}`;
}

/** Apache matches the last part of the name alone. */
function filesPattern(files: readonly string[], extensions: readonly string[]): string {
  const names = files.map((file) => `^${escapePattern(file.slice(file.lastIndexOf('/') + 1))}$`);
  const endings = extensions.length > 0 ? [`\\.(${extensions.join('|')})$`] : [];
  return [...names, ...endings].join('|');
}
