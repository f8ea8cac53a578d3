import { competenceOn, type CompetencePart } from '../../legal/competence/index.ts';
import { partsOf } from '../../legal/competence/moves.ts';
import type { Question } from '../../legal/effect/index.ts';
import type { EffectBook } from '../as-of/book.ts';
import { worldIn } from '../competence/book.ts';
import { groundLine } from '../ground/ground-lines.ts';
import type { TableData, TableMatter } from '../power-tables/table-data.ts';
import { iconHtml } from '../ui/icon-html.ts';
import { nameHtml } from '../ui/name-html.ts';
import { stateHtml } from '../ui/state-html.ts';
import { verdictOf, type PostRole, type Verdict } from './verdict.ts';

/** What an answer on a card is about. */
export interface PostAnswer {
  readonly matter: TableMatter;
  /** Only this case; null for all. */
  readonly one: string | null;
  readonly role: PostRole;
  /** How answers name the post. */
  readonly named: readonly string[];
}

type Names = Pick<TableData, 'documents' | 'areas'>;

const ICONS = { yours: 'check', maybe: 'unknown', unknown: 'unknown', theirs: 'next' } as const;

/**
 * Who decides a matter on a day, as the holder of a post reads it, as HTML: what is theirs with its
 * clauses, what is not theirs with who it is, and never a guess.
 */
export function postAnswerHtml(
  { matter, one, role, named }: PostAnswer,
  names: Names,
  effect: EffectBook,
  question: Question,
): string {
  const { parts } = competenceOn(matter, question, worldIn({ effect }));
  const cases = one === null ? [] : [one];
  const told = parts.filter(
    (part) => partsOf({ cases, territory: part.territory }, [part]).length > 0,
  );
  const apart = new Set(told.map(({ territory }) => territory)).size > 1;
  return told
    .map((part) => {
      const about = aboutOf(part, one === null ? matter : null, apart ? names : null);
      const verdict = verdictOf(part, role, named, about);
      return (
        answerHtml(verdict, apart ? null : areaOf(part, names)) + clausesHtml(verdict, part, names)
      );
    })
    .join('');
}

/** The cases and the place a part is about, where there is more than one. */
function aboutOf(
  { cases, territory }: CompetencePart,
  matter: TableMatter | null,
  names: Names | null,
): string {
  const told = matter?.cases.filter(({ id }) => cases.includes(id)).map(({ name }) => name) ?? [];
  const place = territory === null || !names ? [] : [names.areas[territory] ?? territory];
  return [...told, ...place].join('; ');
}

/** The only area an answer holds in. */
function areaOf({ span }: CompetencePart, { areas }: Names): string | null {
  const territory = span?.territory;
  return territory === undefined ? null : (areas[territory] ?? territory);
}

function answerHtml({ look, words }: Verdict, area: string | null): string {
  const said = words.charAt(0).toUpperCase() + words.slice(1);
  const only = area === null ? '' : ` Chỉ ở ${area}.`;
  return `<p class="answer ${look}">${iconHtml(ICONS[look], 16)}<span>${nameHtml(`${said}${only}`)}</span></p>`;
}

/** What the power rests on, where it is the post's. */
function clausesHtml({ look }: Verdict, { grounds }: CompetencePart, { documents }: Names): string {
  if (look !== 'yours' && look !== 'maybe') return '';
  const items = grounds.map((ground) => {
    const { text, href } = groundLine(ground, (slug) => documents[slug] ?? null);
    const words = nameHtml(text);
    const badge = ground.state === null ? '' : ` ${stateHtml(ground.state, false)}`;
    return `<li>${href === null ? words : `<a href="${href}">${words}</a>`}${badge}</li>`;
  });
  return `<ul class="clauses" role="list">${items.join('')}</ul>`;
}
