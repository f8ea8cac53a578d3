import { readMarker } from '../../legal/structure/marker.ts';
import { formatNumber } from '../docx/number-format.ts';
import type { Box, Run } from './boxes.ts';
import { isUnmarked } from './elements.ts';
import { attribute } from './tree.ts';

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
};

/** The numbers and bullets a browser prints before the items of a list, by the items' boxes. */
export function marksOf(list: Box): ReadonlyMap<Box, string> {
  const marks = new Map<Box, string>();
  if (isUnmarked(list.element)) return marks;
  const ordered = list.element.tagName === 'ol';
  const style = /list-style(?:-type)?\s*:\s*([\w-]+)/iu.exec(
    attribute(list.element, 'style') ?? '',
  );
  const format = FORMATS[style?.[1]?.toLowerCase() ?? attribute(list.element, 'type') ?? '1'];
  let next = wholeNumber(attribute(list.element, 'start')) ?? 1;
  for (const item of list.children) {
    if (item.kind !== 'box' || item.element.tagName !== 'li') continue;
    next = wholeNumber(attribute(item.element, 'value')) ?? next;
    const number = next++;
    if (isUnmarked(item.element) || isMarked(firstRun(item))) continue;
    const text = ordered ? `${formatNumber(number, format ?? 'decimal') ?? number}.` : '•';
    marks.set(item, text);
  }
  return marks;
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^-?\d{1,6}$/u.test(text.trim()) ? Number(text) : null;
}

/** Somebody typed the number as well. */
function isMarked(run: Run | null): boolean {
  return run !== null && readMarker(run.text.trim()) !== null;
}

function firstRun(box: Box): Run | null {
  const [first] = box.children;
  if (first === undefined) return null;
  return first.kind === 'run' ? first : firstRun(first);
}
