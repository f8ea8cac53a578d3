/**
 * Writing XML. Everything that comes from a text or a fact goes through {@link xmlText}; elements are
 * strings of {@link xml}'s making only.
 */

/** A piece of finished XML. */
export type Xml = string & { readonly __xml: unique symbol };

/** Attributes; those that are `null` are left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** Characters XML 1.0 cannot hold, in any form: control characters but the usual white space. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** White space XML 1.0 cannot hold either; as white space it may be any other. */
const SPACE = /[\v\f]/gu;

/** What stands in the place of a character XML cannot hold. */
export const REPLACEMENT = '\uFFFD';

/** Whether there is anything to do: plain ranges, because nearly every text is only looked at. */
// eslint-disable-next-line no-control-regex
const NEEDS_ESCAPE = /[&<>\r\v\f\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;

/**
 * Text as XML: marks of XML become references, a control character XML cannot hold becomes
 * {@link REPLACEMENT}; every other character stays.
 */
export function xmlText(text: string): Xml {
  if (!NEEDS_ESCAPE.test(text)) return text as Xml;
  return holdable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;') as Xml;
}

/**
 * Text XML can hold, not yet escaped: for writers that escape by themselves and let the rest through.
 */
export function holdable(text: string): string {
  return text.replace(SPACE, ' ').replace(FORBIDDEN, REPLACEMENT);
}

/** An element of finished children. */
export function xml(name: string, attributes: Attributes, ...children: readonly Xml[]): Xml {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key] ?? null;
    if (value !== null) start += ` ${key}="${attributeValue(String(value))}"`;
  }
  const inner = xmlJoin(children);
  return (inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`) as Xml;
}

/** Children without an element around them. */
export function xmlJoin(parts: readonly Xml[], between = ''): Xml {
  // Not `join`: it would copy every inner element once for each level around it.
  let all = '';
  let gap = '';
  for (const part of parts) {
    all += gap + part;
    gap = between;
  }
  return all as Xml;
}

/** White space between elements. */
export const NEWLINE = '\n' as Xml;

/** Nothing. */
export const NOTHING = '' as Xml;

/** White space in attributes would otherwise be read as blanks. */
function attributeValue(value: string): string {
  if (!/["\n\t&<>]/u.test(value)) return xmlText(value);
  return xmlText(value)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}
