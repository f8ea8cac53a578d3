import type { Page } from '@playwright/test';
import { COLOUR_RULES, faultsByAxe } from './axe.ts';

/**
 * What axe finds wrong with the colours of a page, as {@link faultsByAxe} tells it, for a page whose
 * layout axe has looked at whole. axe asks every element anew, but its contrast is settled by how it and
 * all it stands in are painted: of those where that is the same, with the same tags and classes all the
 * way up, the first stands for all. What does not show has no colours and is taken out meanwhile.
 */
export async function faultsOfColours(page: Page): Promise<string[]> {
  await page.evaluate(leaveOneOfEach);
  await page.evaluate(restrict, '[data-one-of-each]');
  const faults = await faultsByAxe(page, { only: COLOUR_RULES });
  await page.evaluate(restrict, '');
  await page.evaluate(putBack);
  return faults;
}

interface Marked {
  axe?: { configure: (spec: object) => void };
  takenOut?: [Element, DocumentFragment][];
}

/** Lets the rules for colours look only at what matches a selector; runs in the page. */
function restrict(selector: string): void {
  (window as Marked).axe?.configure({
    rules: [
      { id: 'color-contrast', selector: selector || '*' },
      { id: 'link-in-text-block', selector: `a[href]${selector}` },
    ],
  });
}

/** Runs in the page. */
function leaveOneOfEach(): void {
  const shows = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true });
  /** What stands in a thing that does not show; the thing itself stays, for others are styled by it. */
  const takenOut: [Element, DocumentFragment][] = [];
  for (const one of document.body.querySelectorAll('*')) {
    if (!one.isConnected || one.childElementCount === 0 || one.checkVisibility()) continue;
    const content = document.createDocumentFragment();
    content.append(...one.childNodes);
    takenOut.push([one, content]);
  }
  Object.assign(window, { takenOut } satisfies Marked);

  const numbers = new Map<string, number>();
  const known = new Map<Element, number>();
  /** The same number for elements that are painted alike, down from the root. */
  const paintOf = (one: Element): number => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const above = one.parentElement ? paintOf(one.parentElement) : 0;
    const style = getComputedStyle(one);
    const paint = [
      above,
      one.tagName,
      one.getAttribute('class'),
      one.hasAttribute('disabled'),
      style.color,
      style.backgroundColor,
      style.backgroundImage,
      style.opacity,
      style.filter,
      style.mixBlendMode,
      style.textShadow,
      style.textDecorationLine,
      style.fontSize,
      style.fontWeight,
      style.position,
    ].join('|');
    const number = numbers.get(paint) ?? numbers.size + 1;
    numbers.set(paint, number);
    known.set(one, number);
    return number;
  };
  const seen = new Set<number>();
  for (const one of document.body.querySelectorAll('*')) {
    const words = [...one.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
    );
    if ((!words && !one.matches('input, select, textarea')) || !shows(one)) continue;
    const paint = paintOf(one);
    if (seen.has(paint)) continue;
    seen.add(paint);
    one.setAttribute('data-one-of-each', '');
  }
}

/** Takes back what {@link leaveOneOfEach} did; runs in the page. */
function putBack(): void {
  for (const one of document.querySelectorAll('[data-one-of-each]'))
    one.removeAttribute('data-one-of-each');
  for (const [one, content] of (window as Marked).takenOut ?? []) one.append(content);
}
