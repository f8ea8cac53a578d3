import { relativeHref } from '../../src/edition/relative-href.ts';
import { applyEdits, editAttribute, editElement, editText, type Edit } from './edits.ts';
import { attribute, elementsOf, innerText, type Element } from './elements.ts';
import { policyForFiles } from './policy.ts';
import { forFiles, referencesOf } from './references.ts';
import { sheetForFiles } from './style-sheet.ts';

/** A module a page runs: a file by its path from the root, or the text of one. */
export type Module = { readonly file: string } | { readonly text: string };

/** A page, read, that can be written for files. */
export interface Page {
  /** What it runs, in order. */
  readonly modules: readonly Module[];
  /**
   * The page as a file, with one script in place of its modules, by its path from the root; the script
   * is told where the same site is published.
   */
  readonly write: (script: string | null, published?: string | null) => string;
}

/** Links that only ask ahead or tell an installer; browsers refuse them to files, with an error. */
const NEEDS_SERVER =
  /(?:^|\s)(?:preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)(?:\s|$)/i;

/**
 * Reads a page of the built site.
 *
 * @param path the page's own path, `/van-ban/a/`
 */
export function readPage(html: string, path: string): Page {
  const elements = elementsOf(html);
  const modules = elements.filter(isModule);
  const edits = [
    ...elements.filter((element) => !isModule(element)).flatMap((one) => editsOf(one, path)),
    ...styleEdits(elements, path),
    ...policyEdits(elements, path),
  ];
  return {
    modules: modules.map((element) => {
      const file = attribute(element, 'src');
      return file === null
        ? { text: innerText(element) }
        : { file: new URL(file, `https://site.invalid${path}`).pathname };
    }),
    write: (script, published = null) =>
      applyEdits(html, [
        ...edits,
        ...scriptEdits(modules, script && scriptTag(relativeHref(script, path), published)),
      ]),
  };
}

function isModule(element: Element): boolean {
  return element.tagName === 'script' && attribute(element, 'type') === 'module';
}

/** Modules run when the page has been read, and so does a deferred script. */
function scriptEdits(modules: readonly Element[], tag: string | null): Edit[] {
  return modules.map((element, i) => editElement(element, i === 0 ? (tag ?? '') : ''));
}

function scriptTag(src: string, published: string | null): string {
  const told = published === null ? '' : ` data-published="${published}"`;
  return `<script defer src="${src}"${told}></script>`;
}

function editsOf(element: Element, path: string): Edit[] {
  if (element.tagName === 'link' && NEEDS_SERVER.test(attribute(element, 'rel') ?? ''))
    return [editElement(element, '')];
  return referencesOf(element).flatMap((reference) => {
    const value = forFiles(reference, path);
    return value === reference.write((href) => href)
      ? []
      : [editAttribute(element, reference.name, value)];
  });
}

function styleEdits(elements: readonly Element[], path: string): Edit[] {
  return elements.filter(isStyle).map((one) => editText(one, sheetForFiles(innerText(one), path)));
}

function policyEdits(elements: readonly Element[], path: string): Edit[] {
  const texts = (kind: (element: Element) => boolean): string[] =>
    elements.filter(kind).map(innerText);
  const inline = {
    scripts: texts(isInlineScript),
    styles: texts(isStyle).map((css) => sheetForFiles(css, path)),
  };
  return elements
    .filter(
      (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
    )
    .map((element) =>
      editAttribute(
        element,
        'content',
        policyForFiles(attribute(element, 'content') ?? '', inline),
      ),
    );
}

function isStyle({ tagName }: Element): boolean {
  return tagName === 'style';
}

/** One that runs: data have another type. */
function isInlineScript(element: Element): boolean {
  return (
    element.tagName === 'script' &&
    attribute(element, 'src') === null &&
    /^(?:|text\/javascript)$/.test(attribute(element, 'type') ?? '')
  );
}
