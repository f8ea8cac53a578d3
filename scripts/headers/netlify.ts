import { ALWAYS, CLASSES, HASHED_FOLDERS, KEPT, PLAIN_FILES, TYPES, WHEN_SAFE } from './policy.ts';

/**
 * `_headers`, as Netlify, Cloudflare Pages and others read it: a pattern, then indented headers; all
 * rules that match apply, and values of one name are joined by commas. So no name may come twice for
 * one file unless both are meant, and what is not in a hashed folder keeps what these hosts send by
 * themselves, `public, max-age=0, must-revalidate`, which means the same as `no-cache`.
 */
export function netlifyHeaders(): string {
  const rules: [pattern: string, headers: Readonly<Record<string, string>>][] = [
    ['/*', { ...ALWAYS, ...WHEN_SAFE }],
    ...HASHED_FOLDERS.map((folder): [string, Record<string, string>] => [
      `${folder}*`,
      { 'Cache-Control': KEPT.hashed },
    ]),
    ...CLASSES.flatMap(({ files, extensions, policy, headers }) =>
      [...files, ...extensions.map((extension) => `/*.${extension}`)].map(
        (pattern): [string, Record<string, string>] => [
          pattern,
          { 'Content-Security-Policy': policy, ...headers },
        ],
      ),
    ),
    ...Object.entries(TYPES)
      .filter(([extension]) => extension !== 'html')
      .map(([extension, type]): [string, Record<string, string>] => [
        `/*.${extension}`,
        { 'Content-Type': type },
      ]),
    ...PLAIN_FILES.map((file): [string, Record<string, string>] => [
      file,
      { 'Content-Type': TYPES.txt ?? '' },
    ]),
  ];
  return [
    '# Made at build; what is said here and why: scripts/headers/policy.ts in the source.',
    ...rules.map(([pattern, headers]) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
        '\n',
      ),
    ),
    '',
  ].join('\n\n');
}
