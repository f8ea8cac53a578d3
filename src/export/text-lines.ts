import type { Block, LegalTree, Paragraph, Unit } from '../legal/structure/index.ts';

/** A printed line with what it belongs to. */
export interface TextLine {
  readonly paragraph: Paragraph;
  /** It is a unit's own line or title, so never a row or a note. */
  readonly isOwn: boolean;
  /** It is a title printed below its unit's own line. */
  readonly title: boolean;
  /** The unit whose own line it is; null for titles and all other lines. */
  readonly unit: Unit | null;
}

/** Every line of a text in reading order. */
export function textLines({ instruments }: LegalTree): TextLine[] {
  const lines: TextLine[] = [];
  const add = (paragraph: Paragraph, unit: Unit | null = null, title = false): void => {
    lines.push({ paragraph, unit, title, isOwn: unit !== null || title });
  };
  const walk = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'paragraph') {
        add(block);
        continue;
      }
      add(block.lead, block);
      for (const title of block.titles) add(title, null, true);
      walk(block.children);
    }
  };
  for (const { opening, body, closing } of instruments) {
    for (const paragraph of opening) add(paragraph);
    walk(body);
    for (const paragraph of closing) add(paragraph);
  }
  return lines;
}
