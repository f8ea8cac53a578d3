import { factLines } from '../fact-lines.ts';
import type { ExportSource } from '../source.ts';
import { markdownText } from './escape.ts';
import { markdownWords } from './text.ts';

/**
 * A document as Markdown: name, facts and state above a rule, below it the words of the text and
 * nothing else. `null` for a document without text.
 */
export function markdownFile({ facts, text }: ExportSource): string | null {
  if (!text) return null;
  const { notice } = text.about;
  const byName = facts.name.startsWith(facts.title);
  const head = [
    `# ${markdownText(facts.name)}`,
    ...(byName ? [] : [markdownText(facts.title)]),
    factLines(facts)
      .map((line) => `- ${markdownText(line)}`)
      .join('\n'),
    ...(notice === null ? [] : [`> ${markdownText(notice)}`]),
    '---',
  ];
  return `${[...head, markdownWords(text)].join('\n\n')}\n`;
}
