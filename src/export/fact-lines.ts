import { shownDay } from '../legal/calendar.ts';
import type { ExportedFacts } from './json/facts-schema.ts';

/** What is told of a document above its words, a line each. */
export function factLines({
  url,
  issuer,
  issued,
  inForceFrom,
  effect,
  checkedOn,
}: ExportedFacts): string[] {
  return [
    `Cơ quan ban hành: ${issuer.name}`,
    `Ngày ban hành: ${factWords(issued)}`,
    `Có hiệu lực từ: ${factWords(inForceFrom)}`,
    `Tình trạng ngày ${shownDay(effect.on)}: ${stateWords(effect)}`,
    `Kiểm tra dữ kiện lần cuối: ${shownDay(checkedOn)}`,
    `Nguồn: ${url}`,
  ];
}

/** "Còn hiệu lực, theo chứng cứ đến ngày 01/07/2025". */
export function stateWords({
  name,
  evidenceUntil,
}: Pick<ExportedFacts['effect'], 'name' | 'evidenceUntil'>): string {
  return evidenceUntil === null
    ? name
    : `${name}, theo chứng cứ đến ngày ${shownDay(evidenceUntil)}`;
}

/** A day with a warning where it is only a lead; "chưa rõ" where nobody knows it. */
export function factWords(fact: ExportedFacts['issued']): string {
  if (!fact) return 'chưa rõ';
  const unverified = fact.evidence.confidence === 'C' ? ' (mới là manh mối, chưa kiểm chứng)' : '';
  return `${shownDay(fact.value)}${unverified}`;
}
