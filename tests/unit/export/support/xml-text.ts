import { SaxesParser } from 'saxes';

/** An element met on the way through a document. */
export interface MetElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * The words of a document outside `meta`, and its elements. Throws for what is not well formed.
 */
export function readXml(source: string): { text: string; elements: MetElement[] } {
  const parser = new SaxesParser();
  const elements: MetElement[] = [];
  let text = '';
  let inMeta = 0;
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name, attributes });
    if (name === 'meta') inMeta++;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'meta') inMeta--;
  });
  parser.on('text', (part) => {
    if (inMeta === 0) text += part;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(source).close();
  return { text, elements };
}
