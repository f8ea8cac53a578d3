import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { comparable } from '../../src/legal/fidelity.ts';

/** A small deterministic generator, so that every run builds the same folder. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/**
 * Writes a content folder with `count` verbatim decisions of about `bytes` bytes each: chapters,
 * articles, clauses and points over words of a real decision, drawn at random.
 */
export async function generateContent(root: string, count: number, bytes: number): Promise<void> {
  // What describes the department names documents that these replace.
  for (const list of ['co-quan', 'co-quan-cu', 'linh-vuc', 'phong', 'dia-ban'])
    await cp(`content/don-vi/${list}.yaml`, join(root, `don-vi/${list}.yaml`));
  await cp('content/duoc-dan', join(root, 'duoc-dan'), { recursive: true });
  await cp('content/huong-dan', join(root, 'huong-dan'), { recursive: true });
  await cp('content/sai-khac', join(root, 'sai-khac'), { recursive: true });
  await mkdir(join(root, 'nguon'), { recursive: true });
  await mkdir(join(root, 'van-ban'), { recursive: true });
  await cp('content/nguon/nguon.yaml', join(root, 'nguon/nguon.yaml'));
  const words = comparable(
    await readFile('content/nguon/qd-3072-2014-hai-phong.txt', 'utf8'),
  ).split(' ');
  for (let i = 1; i <= count; i++) {
    const text = generateText(random(i), words, bytes);
    const sha256 = createHash('sha256').update(text).digest('hex');
    await writeFile(join(root, `nguon/vb-${i}.txt`), text);
    await writeFile(
      join(root, `van-ban/${i.toString().padStart(2, '0')}-2024-qd-ubnd-hai-phong.mdx`),
      frontmatter(i, sha256) + text,
    );
  }
}

function generateText(next: () => number, words: readonly string[], bytes: number): string {
  const pick = (): string => words[Math.floor(next() * words.length)] ?? '';
  const sentence = (length: number): string =>
    Array.from({ length }, pick).join(' ').replace(/[.;:]/g, '');
  const lines: string[] = ['QUYẾT ĐỊNH', 'QUYẾT ĐỊNH:'];
  let size = 0;
  for (let article = 1; size < bytes; article++) {
    if (article % 6 === 1)
      lines.push(`Chương ${Math.ceil(article / 6)}`, `TÊN CHƯƠNG ${Math.ceil(article / 6)}`);
    const block = [`Điều ${article}. ${sentence(8)}`];
    for (let clause = 1; clause <= 4; clause++) {
      block.push(`${clause}. ${sentence(40)}:`);
      for (const letter of ['a', 'b', 'c', 'd', 'đ']) block.push(`${letter}) ${sentence(25)};`);
    }
    lines.push(...block);
    size += block.reduce((sum, line) => sum + Buffer.byteLength(line) + 2, 0);
  }
  return `${lines.join('\n\n')}\n`;
}

function frontmatter(i: number, sha256: string): string {
  const evidence = '{ confidence: B, sources: [qd-3072-2014] }';
  return [
    '---',
    `number: ${i.toString().padStart(2, '0')}/2024/QĐ-UBND`,
    'type: quyet-dinh',
    'issuer: ubnd-hai-phong',
    `title: Về việc thử tốc độ lần ${i}`,
    `identity: ${evidence}`,
    'checkedOn: 2026-11-22',
    'issued: { value: 2024-01-15, confidence: B, sources: [qd-3072-2014] }',
    `verbatim: { file: vb-${i}.txt, sha256: ${sha256} }`,
    '---',
    '',
  ].join('\n');
}
