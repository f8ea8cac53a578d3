import type { DraftFinding } from '../../legal/citation/draft/index.ts';
import { SEVERITY_WORDS, VERDICT_WORDS } from '../../legal/citation/draft/labels.ts';
import { findingId, markId } from './render-finding.ts';
import type { TextBlock, TextPiece } from './text-blocks.ts';

/** A paragraph of the draft with its citations marked; its text is the draft's, letter by letter. */
export function renderBlock(block: TextBlock, findings: readonly DraftFinding[]): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(...block.map((piece) => renderPiece(piece, findings)));
  return paragraph;
}

function renderPiece({ text, finding: index }: TextPiece, findings: readonly DraftFinding[]): Node {
  const finding = index === null ? undefined : findings[index];
  if (index === null || finding === undefined) return document.createTextNode(text);
  const { severity, verdict } = finding;
  const mark = document.createElement('mark');
  mark.dataset.severity = severity;
  const link = document.createElement('a');
  link.id = markId(index);
  link.href = `#${findingId(index)}`;
  link.textContent = text;
  // A stop for the arrow keys only: hundreds of tab stops would be none.
  link.tabIndex = index === 0 ? 0 : -1;
  // Drawn behind the words by the style sheet, so that copying the text takes the text only.
  link.dataset.word =
    severity === 'ok' ? `${index + 1} ✓` : `${index + 1} ${SEVERITY_WORDS[severity]}`;
  link.setAttribute('aria-description', `${SEVERITY_WORDS[severity]}: ${VERDICT_WORDS[verdict]}`);
  mark.append(link);
  return mark;
}
