/** Small PDF files made by hand. Lengths are points; y goes down from the upper edge, as on paper. */

/** Words at a place. Every letter is half its size wide. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** Quarter turns anticlockwise. */
  readonly turned?: boolean;
  /** Painted with no colour, as optical readers do. */
  readonly hidden?: boolean;
  /** Name of the font instead of the usual one. */
  readonly font?: string;
}

/** A page: words, straight lines, boxes that pictures fill. */
export interface Page {
  readonly words?: readonly Words[];
  readonly lines?: readonly (readonly [number, number, number, number])[];
  readonly pictures?: readonly (readonly [number, number, number, number])[];
  readonly width?: number;
  readonly height?: number;
  /** Drawing commands as they are. */
  readonly raw?: string;
}

/** How wide words of a size are. */
export function widthOf(text: string, size = 14): number {
  return text.length * size * 0.5;
}

/**
 * The lines of a text set from the top of a page: indented lines begin at 87, others at 64, full ones
 * are as wide as their letters. `y` of the first, then each `pitch` below.
 */
export function setLines(lines: readonly string[], y = 100, pitch = 18, size = 14): Words[] {
  return lines.map((line, i) => ({
    text: line.trimStart(),
    x: line.startsWith('  ') ? 87 : 64,
    y: y + i * pitch,
    size,
  }));
}

/** Builds the file. `extra` objects come after the pages' own, numbered from 100; `catalog` adds entries. */
export function makePdf(
  pages: readonly Page[],
  extra: readonly string[] = [],
  catalog = '',
): Uint8Array<ArrayBuffer> {
  const letters = new Map<string, number>();
  const code = (char: string): string => {
    const known = letters.get(char) ?? letters.size + 1;
    letters.set(char, known);
    return known.toString(16).padStart(4, '0');
  };
  const fonts = ['Serif', 'Serif-Bold'];
  const contents = pages.map((page) => contentOf(page, code, fonts));
  const objects = new Map<number, string>();
  const kids = pages.map((_, i) => `${10 + 2 * i + FONTS} 0 R`).join(' ');
  objects.set(1, `<</Type/Catalog/Pages 2 0 R ${catalog}>>`);
  objects.set(2, `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`);
  objects.set(3, stream(toUnicode(letters), ''));
  objects.set(
    4,
    stream(
      '\u0080',
      '/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray',
    ),
  );
  fonts.forEach((name, i) => {
    objects.set(
      5 + 2 * i,
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/ToUnicode 3 0 R/DescendantFonts[${6 + 2 * i} 0 R]>>`,
    );
    objects.set(
      6 + 2 * i,
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[0 0 500 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>`,
    );
  });
  const resources = `/Resources<</Font<<${fonts.map((_, i) => `/F${i} ${5 + 2 * i} 0 R`).join('')}>>/XObject<</P 4 0 R>>>>`;
  pages.forEach(({ width = 595, height = 842 }, i) => {
    const at = 10 + 2 * i + FONTS;
    objects.set(
      at,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]${resources}/Contents ${at + 1} 0 R>>`,
    );
    objects.set(at + 1, stream(contents[i] ?? '', ''));
  });
  extra.forEach((object, i) => objects.set(EXTRA + i, object));
  return file(objects);
}

/** Room for fonts before the pages' objects. */
const FONTS = 20;
/** Number of the first extra object. */
export const EXTRA = 5000;

function contentOf(
  { words = [], lines = [], pictures = [], height = 842, raw = '' }: Page,
  code: (char: string) => string,
  fonts: string[],
): string {
  const parts = pictures.map(([x, y, w, h]) => `q ${w} 0 0 ${h} ${x} ${height - y - h} cm /P Do Q`);
  for (const [x1, y1, x2, y2] of lines)
    parts.push(`${x1} ${height - y1} m ${x2} ${height - y2} l S`);
  for (const {
    text,
    x,
    y,
    size = 14,
    bold = false,
    turned = false,
    hidden = false,
    font,
  } of words) {
    const name = font ?? (bold ? 'Serif-Bold' : 'Serif');
    if (!fonts.includes(name)) fonts.push(name);
    const matrix = turned ? `0 1 -1 0` : `1 0 0 1`;
    const hex = [...text.normalize('NFC')].map(code).join('');
    parts.push(
      `BT /F${fonts.indexOf(name)} ${size} Tf ${hidden ? 3 : 0} Tr ${matrix} ${x} ${height - y} Tm <${hex}> Tj ET`,
    );
  }
  return [...parts, raw].join('\n');
}

function toUnicode(letters: ReadonlyMap<string, number>): string {
  const hex = (value: number): string => value.toString(16).padStart(4, '0');
  const rows = [...letters].map(
    ([char, code]) =>
      `<${hex(code)}> <${[...char].map((c) => hex(c.codePointAt(0) ?? 0)).join('')}>`,
  );
  const blocks: string[] = [];
  for (let i = 0; i < rows.length; i += 100) {
    const some = rows.slice(i, i + 100);
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`;
}

/** A stream object of bytes up to 255. */
export function stream(data: string, entries: string): string {
  return `<<${entries}/Length ${data.length}>>stream\n${data}\nendstream`;
}

function file(objects: ReadonlyMap<number, string>): Uint8Array<ArrayBuffer> {
  let text = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [number, body] of objects) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  text += 'xref\n0 1\n0000000000 65535 f \n';
  for (const [number, offset] of offsets)
    text += `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  text += `trailer<</Size ${Math.max(...objects.keys()) + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
