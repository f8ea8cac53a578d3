import { adaptLinks } from './adapt-links.ts';
import { createFilesEdition } from './files-edition.ts';

// First of a page's scripts where the site is files: `scripts/usb` puts it ahead of them, in a
// script in a folder at the root.
const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const edition = createFilesEdition(
    document,
    new URL('..', script.src).href,
    script.dataset.published ?? null,
  );
  globalThis.siteEdition = edition;
  adaptLinks(document, edition);
}
