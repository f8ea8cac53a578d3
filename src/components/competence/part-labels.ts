import { labelOf, type CompetencePart, type ToldRow } from '../../legal/competence/index.ts';
import * as texts from '../../texts/vi.ts';

/**
 * What each part of an answer is about: "Giấy tờ với nước khác, thành phố Hải Phòng". Areas are
 * named only where they tell parts apart; the rest of the country is then "nơi khác".
 */
export function partLabels(
  row: Pick<ToldRow, 'cases'>,
  parts: readonly CompetencePart[],
  areas: Readonly<Record<string, string>>,
): string[] {
  const apart = new Set(parts.map(({ territory }) => territory)).size > 1;
  const names = apart ? new Map(Object.entries(areas)) : null;
  return parts.map((part) => {
    const rest =
      part.territory === null &&
      parts.some((other) => other.territory !== null && sameCases(other, part));
    const words = [labelOf(part, row, names), rest ? texts.elsewhere : '']
      .filter((one) => one !== '')
      .join(', ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  });
}

function sameCases(a: CompetencePart, b: CompetencePart): boolean {
  return a.cases.join(' ') === b.cases.join(' ');
}
