import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A provision that a piece of content names as a ground, found by its letters alone. */
export interface NamedGround {
  /** `tham-quyen/viec`, as the radar names it; several for what several things share. */
  readonly items: readonly string[];
  readonly document: string;
  readonly provision: string;
}

/** Folders with one thing a file. */
const PLAIN = ['tham-quyen', 'thu-tuc', 'bao-cao', 'linh-vuc', 'so-sanh', 'chuc-danh'];

/**
 * Every `document: … provision(s): …` in the files of a content folder, read without the project's
 * own readers, so that a test can hold these against it.
 */
export async function grepGrounds(root: string): Promise<NamedGround[]> {
  const files = (await readdir(root, { recursive: true })).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const found: NamedGround[] = [];
  for (const file of files.filter((name) => /\.(yaml|mdx)$/u.test(name))) {
    const pieces = piecesOf(file, await readFile(join(root, file), 'utf8'));
    for (const { items, text } of pieces)
      for (const { document, provision } of groundsIn(text))
        found.push({ items, document, provision });
  }
  return found;
}

interface Piece {
  readonly items: readonly string[];
  readonly text: string;
}

function piecesOf(file: string, text: string): Piece[] {
  const [folder = '', second = ''] = file.split('/');
  const id = basename(file, '.yaml');
  if (file === 'don-vi/chung.yaml') return [{ items: ['linh-vuc/chung'], text }];
  if (folder === 'tap-huan' && id === 'cau-hoi')
    return split(text, /^- id: (\S+)/gmu).map(([name, part]) => ({
      items: [`cau-hoi/${second}/${name}`],
      text: part,
    }));
  if (folder === 'tap-huan') return [{ items: [`tap-huan/${second}`], text }];
  if (folder === 'ke-thua') return blocksOf(id, text);
  if (PLAIN.includes(folder) && dirname(file) === folder)
    return [{ items: [`${folder}/${id}`], text }];
  return [];
}

/** The blocks of a branch, each for the outcomes that list it. */
function blocksOf(branch: string, text: string): Piece[] {
  const [head = '', blocks = ''] = text.split(/^blocks:$/mu);
  const outcomes = split(head.split(/^outcomes:$/mu)[1] ?? '', /^ {2}- id: (\S+)/gmu);
  return split(blocks, /^ {2}- id: (\S+)/gmu).map(([name, part]) => ({
    items: outcomes
      .filter(([, own]) => new RegExp(`blocks:[^\\n]*[\\[ ,]${name}[\\],]`, 'u').test(own))
      .map(([outcome]) => `ke-thua/${branch}-${outcome}`),
    text: part,
  }));
}

/** The parts of a text between heads, each with the name its head gives. */
function split(text: string, head: RegExp): (readonly [string, string])[] {
  const heads = [...text.matchAll(head)];
  return heads.map((match, i) => [
    match[1] ?? '',
    text.slice(match.index, heads[i + 1]?.index ?? text.length),
  ]);
}

function groundsIn(text: string): { document: string; provision: string }[] {
  const named =
    /\bdocument: ['"]?([a-z0-9-]+)['"]?,?\s+provisions?:\s*(\[[^\]]*\]|(?:\s*- [a-z0-9-]+$)+|[a-z0-9-]+)/gmu;
  return [...text.matchAll(named)].flatMap(([, document = '', list = '']) =>
    [...list.matchAll(/[a-z]+-[a-z0-9-]*/gu)].map(([provision]) => ({ document, provision })),
  );
}
