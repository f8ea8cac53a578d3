import { stateWords } from '../../src/export/fact-lines.ts';
import type { ExportedFacts } from '../../src/export/json/facts-schema.ts';
import { shownDay } from '../../src/legal/calendar.ts';

/**
 * What stands over and under each printed page: which document, whether it applies and up to when
 * the evidence speaks, where the page is, which page this is. In margin boxes rather than in the
 * browser's own header, so that the site's fonts are used and embedded.
 */
export function pageFurniture(facts: ExportedFacts, address: string): string {
  const state = `Ngày ${shownDay(facts.effect.on)}: ${stateWords(facts.effect)}.`;
  return `@page {
  size: A4;
  margin: 22mm 18mm 20mm 25mm;
  @top-left { ${BOX} ${TOP} width: 50%; content: ${cssText(facts.name)}; }
  @top-right { ${BOX} ${TOP} width: 50%; text-align: right; content: ${cssText(address)}; }
  @bottom-left { ${BOX} ${BOTTOM} width: 82%; content: ${cssText(state)}; }
  @bottom-right { ${BOX} ${BOTTOM} width: 18%; text-align: right; content: "Trang " counter(page) "/" counter(pages); }
}`;
}

const TOP = 'vertical-align: bottom; padding-bottom: 5mm;';
const BOTTOM = 'vertical-align: top; padding-top: 4mm;';
const BOX = 'font: 8pt/1.4 "Be Vietnam Pro", sans-serif; color: #333;';

/**
 * A string of CSS inside an element of HTML: whatever is not a plain letter or sign is written by its
 * number, so that nothing in a name ends the string or the element.
 *
 * @example cssText('a"</style>') // '"a\22 \3c \2f style\3e "'
 */
export function cssText(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} .,;:()–-]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
