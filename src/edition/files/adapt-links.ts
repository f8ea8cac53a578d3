import type { Edition } from '../edition.ts';

/** Attributes that lead to a place of the site, in what scripts draw. */
const LEADING = ['href', 'src', 'action', 'formaction'] as const;

const SELECTOR = LEADING.map((name) => `[${name}^="/"]`).join(',');

/**
 * Makes links that scripts draw lead where they should, before they are seen: everywhere else they
 * are written from the root of the site, which is not the root of a disk.
 */
export function adaptLinks(page: Document, { hrefOf }: Edition): void {
  const adapt = (element: Element): void => {
    for (const name of LEADING) {
      const value = element.getAttribute(name);
      const href = value?.startsWith('/') ? hrefOf(value) : value;
      // Only a change is set, so that watching ends.
      if (href && href !== value) element.setAttribute(name, href);
    }
  };
  const adaptAll = (node: Node): void => {
    if (!(node instanceof Element)) return;
    adapt(node);
    node.querySelectorAll(SELECTOR).forEach(adapt);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'attributes') adapt(target as Element);
      else addedNodes.forEach(adaptAll);
  }).observe(page, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: [...LEADING],
  });
}
