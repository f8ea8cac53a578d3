import { chooseOneByte } from '../plain/choose.ts';
import { decodeAs, decodeText, decodeWindows1258 } from '../plain/decode.ts';

/** Where a page names its encoding. */
const WINDOW = 4096;
/** Names under which pages in old encodings go. */
const ANY_BYTES =
  /^(?:x-user-defined|iso-8859-1|latin1|us-ascii|windows-1252|cp1252|tcvn.*|x-viet.*|vni.*|viscii|vps.*)$/iu;

/** Decodes a page: by its mark, as UTF-8 where it is that, else by what it names, else as plain text. */
export function decodeHtml(bytes: Uint8Array): string {
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'unicode') return text;
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{1,40})/iu.exec(
    text.slice(0, WINDOW),
  );
  const name = named?.[1];
  const asNamed = name === undefined || ANY_BYTES.test(name) ? null : decodeAs(bytes, name);
  return asNamed ?? chooseOneByte(text, () => decodeWindows1258(bytes));
}
