import { isBlock } from './elements.ts';
import { attribute, isElement, textOf, type HtmlElement, type HtmlNode } from './tree.ts';

/** Which links call notes, and which blocks are those notes. */
export interface NoteLinks {
  /** What stands for a link that is a note's number: `[^3]` where it calls, nothing where it leads back. */
  markOf(element: HtmlElement): string | null;
  /** Label of the note that a block holds. */
  noteOf(element: HtmlElement): string | null;
}

/** `[1]`, `(1)`, `1`, `*`: what a note's number looks like. */
const NUMBER = /^\s*[[(]?\s*(?:\d{1,4}|\*{1,3}|[ivx]{1,5})\s*[\])]?\s*$/u;
/** More are no notes; each is looked for among all. */
const MAX_LINKS = 6_000;

/**
 * Finds the notes of a page: a link that looks like a number and leads to a later place, which leads
 * back to it. Labels count from 1 in the order of the calls.
 */
export function findNotes(body: HtmlElement): NoteLinks {
  const links: HtmlElement[] = [];
  const targets = new Map<string, HtmlElement>();
  const order = new Map<HtmlElement, number>();
  const visit = (node: HtmlNode): void => {
    if (!isElement(node)) return;
    order.set(node, order.size);
    for (const name of [attribute(node, 'id'), attribute(node, 'name')])
      if (name !== null && name !== '' && !targets.has(name)) targets.set(name, node);
    if (node.tagName === 'a' && NUMBER.test(textOf(node))) links.push(node);
    node.childNodes.forEach(visit);
  };
  visit(body);
  const marks = new Map<HtmlElement, string>();
  const notes = new Map<HtmlElement, string>();
  for (const link of links.length > MAX_LINKS ? [] : links) {
    const target = targetOf(link, targets);
    if (target === undefined || (order.get(target) ?? 0) <= (order.get(link) ?? 0)) continue;
    const block = blockOf(target);
    const back = backLink(block, target, link, links, targets);
    if (block === null || back === undefined || notes.has(block)) continue;
    const label = String(notes.size + 1);
    marks.set(link, `[^${label}]`);
    marks.set(back, '');
    notes.set(block, label);
  }
  return {
    markOf: (element) => marks.get(element) ?? null,
    noteOf: (element) => notes.get(element) ?? null,
  };
}

function targetOf(
  link: HtmlElement,
  targets: ReadonlyMap<string, HtmlElement>,
): HtmlElement | undefined {
  const href = attribute(link, 'href') ?? '';
  const at = href.indexOf('#');
  return at === -1 ? undefined : targets.get(href.slice(at + 1));
}

/** The block of a note: the paragraph of its number, or what Word puts around several. */
function blockOf(target: HtmlElement): HtmlElement | null {
  let at: HtmlElement = target;
  while (!isBlock(at)) {
    const up = at.parentNode;
    if (up === null || !('tagName' in up)) return null;
    at = up;
  }
  const around = at.parentNode;
  if (
    around !== null &&
    'tagName' in around &&
    /^(?:ftn|edn|fn)\d+$/iu.test(attribute(around, 'id') ?? '')
  )
    return around;
  return at;
}

/** The link in a note that leads back to where it was called, or near it. */
function backLink(
  block: HtmlElement | null,
  target: HtmlElement,
  call: HtmlElement,
  links: readonly HtmlElement[],
  targets: ReadonlyMap<string, HtmlElement>,
): HtmlElement | undefined {
  if (block === null) return undefined;
  return links.find((link) => {
    if (link === call || !(link === target || isInside(link, block))) return false;
    const back = targetOf(link, targets);
    return back !== undefined && (back === call || isInside(call, back) || isInside(back, call));
  });
}

function isInside(element: HtmlElement, outer: HtmlElement): boolean {
  for (let at = element.parentNode; at !== null && 'tagName' in at; at = at.parentNode)
    if (at === outer) return true;
  return false;
}
