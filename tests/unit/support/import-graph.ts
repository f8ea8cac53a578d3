import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const CODE = /\.(?:ts|mjs|astro)$/u;

/** Code files below some folders, in order; what tests read as data is none. */
export function codeFiles(...folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
        `${folder}/${name}`.replaceAll('\\', '/'),
      ),
    )
    .filter((file) => CODE.test(file) && !file.includes('/fixtures/'))
    .sort();
}

/** A statement that imports or re-exports something from a file of ours. */
const IMPORT =
  /^(?:import|export)\b(?!\s+type\b)(?:[^'";]*?\bfrom)?\s*['"](?<path>\.{1,2}\/[^'"?]+)/gmu;

/** What a file needs at run time, by path; `import type` is gone by then. */
export function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.astro') ? (/^---\n([\s\S]*?)^---$/mu.exec(text)?.[1] ?? '') : text;
  return [...code.matchAll(IMPORT)]
    .filter(([statement]) => !onlyTypes(statement))
    .map(({ groups }) => join(dirname(file), groups?.path ?? '').replaceAll('\\', '/'))
    .filter((path) => existsSync(path) && CODE.test(path));
}

/** `import { type A, type B } from …` */
function onlyTypes(statement: string): boolean {
  const names = /\{(?<names>[^}]*)\}/u.exec(statement)?.groups?.names;
  if (names === undefined) return false;
  const each = names.split(',').map((name) => name.trim());
  return each.filter(Boolean).every((name) => name.startsWith('type '));
}

/** Rings of files that need one another, each from its first file in order to itself again. */
export function cycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) {
      found.push([...way.slice(at), file]);
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
