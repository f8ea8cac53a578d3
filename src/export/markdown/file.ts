import type { ExportedFacts } from '../json/facts-schema.ts';
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

function factLines({
  url,
  issuer,
  issued,
  inForceFrom,
  effect,
  checkedOn,
}: ExportedFacts): string[] {
  const until =
    effect.evidenceUntil === null
      ? ''
      : `, theo chứng cứ đến ngày ${dayWords(effect.evidenceUntil)}`;
  return [
    `Cơ quan ban hành: ${issuer.name}`,
    `Ngày ban hành: ${factWords(issued)}`,
    `Có hiệu lực từ: ${factWords(inForceFrom)}`,
    `Tình trạng ngày ${dayWords(effect.on)}: ${effect.name}${until}`,
    `Kiểm tra dữ kiện lần cuối: ${dayWords(checkedOn)}`,
    `Nguồn: ${url}`,
  ];
}

function factWords(fact: ExportedFacts['issued']): string {
  if (!fact) return 'chưa rõ';
  const unverified = fact.evidence.confidence === 'C' ? ' (mới là manh mối, chưa kiểm chứng)' : '';
  return `${dayWords(fact.value)}${unverified}`;
}

/** "01/07/2025", as officials write a day. */
function dayWords(iso: string): string {
  return iso.split('-').reverse().join('/');
}
