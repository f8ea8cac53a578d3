/** Small helpers for markup that stands ready in `<template>` elements; text never becomes markup. */

/** A copy of a template's only element. */
export function copyOf(name: string): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
  const element = template?.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof HTMLElement)) throw new Error(`No template "${name}" on this page.`);
  return element;
}

/** The part of an element that is marked with `data-part`. */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (found === null) throw new Error(`No part "${name}" in the template.`);
  return found;
}

/** Fills a part with text and hides it when there is none. */
export function fill(root: ParentNode, name: string, text: string): void {
  const element = part(root, name);
  element.textContent = text;
  element.hidden = text === '';
}

/** Points a link part somewhere. */
export function link(root: ParentNode, name: string, href: string): void {
  part(root, name).setAttribute('href', href);
}

/** Replaces the children of a part. */
export function replace(root: ParentNode, name: string, children: readonly Node[]): void {
  const element = part(root, name);
  element.replaceChildren(...children);
  element.hidden = children.length === 0;
}

/** A paragraph or another element with nothing but text. */
export function textElement(tag: 'p' | 'li' | 'span', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
