/** Folder at the root for what only this edition has. */
export const OWN_FOLDER = '_usb';

declare global {
  /** Called by a script that holds a file, with the file's text. */
  var handOver: ((text: string) => void) | undefined;
}

/**
 * Where the script is that holds a file, by the file's path.
 *
 * @example heldAt('/tra-cuu/ten.json') // '_usb/tra-cuu/ten.json.js'
 */
export function heldAt(path: string): string {
  return `${OWN_FOLDER}${path}.js`;
}

/** The text of such a script; the file may hold anything. */
export function holdingScript(text: string): string {
  return `handOver(${JSON.stringify(text)})\n`;
}

/**
 * Reads files of the site where browsers refuse `fetch`: a script may be loaded from a file, and
 * hands over the text it holds.
 *
 * @param root whole address of the folder of the site
 */
export function createScriptReader(
  page: Document,
  root: string,
): (path: string) => Promise<Response> {
  const waiting = new Map<Element, (text: string) => void>();
  globalThis.handOver = (text) => {
    if (page.currentScript) waiting.get(page.currentScript)?.(text);
  };
  return (path) =>
    new Promise((resolve, reject) => {
      const script = page.createElement('script');
      const end = (): void => {
        waiting.delete(script);
        script.remove();
        // Does nothing where the text has come.
        reject(new TypeError(`No script holds ${path}.`));
      };
      waiting.set(script, (text) => resolve(new Response(text)));
      script.addEventListener('load', end);
      script.addEventListener('error', end);
      script.src = root + heldAt(path);
      page.head.append(script);
    });
}
