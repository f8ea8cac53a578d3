/**
 * Looks at a whole page for what axe does not see. Each runs in the page, uses nothing from outside,
 * and gives one line for each thing that is wrong.
 */

/** Boxes that scroll sideways though they hold no table, picture or code; and the page itself. */
export function sideways(): string[] {
  const found: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth)
    found.push(`the page: ${root.scrollWidth} of ${root.clientWidth} px`);
  for (const box of document.body.querySelectorAll<HTMLElement>('*')) {
    if (box.scrollWidth <= box.clientWidth + 1 || !box.checkVisibility()) continue;
    const { overflowX } = getComputedStyle(box);
    if (overflowX !== 'auto' && overflowX !== 'scroll') continue;
    if (box.matches('table, pre, textarea, input') || box.querySelector('table, pre, svg'))
      continue;
    found.push(`${box.tagName.toLowerCase()}.${box.className}`);
  }
  return found;
}

/** Which things of a page show, in their order: a `1` for each that does, a `0` for each that does not. */
export function shown(): string {
  const all = [...document.body.querySelectorAll('*')];
  return all.map((one) => (one.checkVisibility({ visibilityProperty: true }) ? 1 : 0)).join('');
}

/** Texts cut off by the box they stand in. */
export function clipped(): string[] {
  const found = new Set<string>();
  for (const box of document.body.querySelectorAll<HTMLElement>('*')) {
    if (box.clientHeight < 2 || box.closest('.visually-hidden, svg, .skip-link')) continue;
    const wide = box.scrollWidth > box.clientWidth + 1;
    const high = box.scrollHeight > box.clientHeight + 2;
    if (!wide && !high) continue;
    const { overflowX, overflowY } = getComputedStyle(box);
    const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    // What can be pressed has a ground of its own; words beyond it are cut off from it.
    const grounded = box.matches('button, summary, .badge, .button, select');
    if ((wide && (cuts(overflowX) || grounded)) || (high && (cuts(overflowY) || grounded)))
      if (box.innerText.trim() !== '' && box.checkVisibility())
        found.add(`${box.tagName.toLowerCase()}.${box.className}: ${box.innerText.slice(0, 40)}`);
  }
  return [...found];
}

/** What moves for longer than asked, in seconds. */
export function moving(longest: number): string[] {
  const seconds = (times: string): number =>
    Math.max(
      ...times.split(',').map((time) => parseFloat(time) * (time.endsWith('ms') ? 0.001 : 1)),
    );
  const found = new Set<string>();
  if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth')
    found.add('html scrolls smoothly');
  for (const box of document.body.querySelectorAll('*')) {
    const { transitionDuration, animationDuration, animationName } = getComputedStyle(box);
    if (
      seconds(transitionDuration) > longest ||
      (animationName !== 'none' && seconds(animationDuration) > longest)
    )
      found.add(`${box.tagName.toLowerCase()}.${box.getAttribute('class') ?? ''}`);
  }
  return [...found];
}

/**
 * What shows nothing when it has the focus: one of each kind of thing that can have it. The page must
 * have been tabbed in, or browsers take it for a mouse's.
 */
export function unseenFocus(): string[] {
  const found: string[] = [];
  const kinds = new Map<string, HTMLElement>();
  const able = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  for (const one of document.querySelectorAll<HTMLElement>(able)) {
    const kind = `${one.tagName} ${one.getAttribute('type') ?? ''} ${one.className} < ${one.parentElement?.className ?? ''}`;
    if (!kinds.has(kind) && one.checkVisibility({ visibilityProperty: true })) kinds.set(kind, one);
  }
  const before = document.activeElement;
  for (const [kind, one] of kinds) {
    one.focus({ preventScroll: true });
    if (document.activeElement !== one) continue;
    // A field may lend its ring to the box around it.
    const rings = [one, one.parentElement].map((box) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(box ?? one);
      return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
    });
    if (Math.max(...rings) < 2) found.push(kind);
  }
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return found;
}

/** Where colours are the system's: badges without an edge, and chosen ones that look like the others. */
export function lostInForcedColours(): string[] {
  const found = new Set<string>();
  const name = (one: Element): string =>
    `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} in .${one.parentElement?.getAttribute('class') ?? ''}`;
  const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
  const look = (one: Element): string => {
    const style = getComputedStyle(one);
    const edges = sides.map((side) =>
      [
        style[`border${side}Style`],
        style[`border${side}Width`],
        style[`border${side}Color`],
      ].join(),
    );
    const before = getComputedStyle(one, '::before').content;
    const { fontWeight, textDecorationLine, color, backgroundColor, outlineStyle } = style;
    return [
      edges,
      before,
      fontWeight,
      textDecorationLine,
      color,
      backgroundColor,
      outlineStyle,
    ].join();
  };
  // In a drawing the box around it is its edge.
  const badges = '.badge:not([data-state="khong-ap-dung"], svg *)';
  for (const badge of document.querySelectorAll(badges)) {
    const style = getComputedStyle(badge);
    const edged = sides.some(
      (side) =>
        style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0,
    );
    if (!edged && badge.checkVisibility()) found.add(`no edge: ${name(badge)}`);
  }
  const chosen =
    '[aria-current]:not([aria-current="false"]), [aria-pressed="true"], [aria-selected="true"]';
  for (const one of document.querySelectorAll(chosen)) {
    if (!one.checkVisibility()) continue;
    const list = one.closest('ul, ol, nav, [role="listbox"], [role="group"], fieldset, tbody');
    const other = [...(list?.querySelectorAll(one.tagName) ?? [])].find(
      (sibling) => sibling !== one && !sibling.matches(chosen) && sibling.checkVisibility(),
    );
    if (other && look(other) === look(one)) found.add(`looks like the others: ${name(one)}`);
  }
  return [...found];
}

/** Sets the spacing of text as a reader may; nothing is loaded, so no policy stands against it. */
export function spaceText(spacing: {
  lineHeight: number;
  afterParagraph: number;
  letters: number;
  words: number;
}): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* { line-height: ${spacing.lineHeight} !important; letter-spacing: ${spacing.letters}em !important;
      word-spacing: ${spacing.words}em !important; } p { margin-bottom: ${spacing.afterParagraph}em !important; }`,
  );
  document.adoptedStyleSheets.push(sheet);
}

/** Takes back what {@link spaceText} did. */
export function unspaceText(): void {
  document.adoptedStyleSheets.pop();
}

/** Draws all of a page at once; parts that wait until they come into sight have no true size before. */
export function drawWhole(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets.push(sheet);
}
