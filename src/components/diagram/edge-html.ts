import { formatDate } from '../ui/date.ts';
import { escapeHtml } from '../ui/name-html.ts';
import type { RelationKind } from '../../legal/graph.ts';
import type { Edge } from './edges.ts';
import type { ProvisionHtml } from './provision-links.ts';
import { sinceWords } from './when-words.ts';

/** Kinds that change something on a day; an unknown day has to be said. */
const CHANGES: ReadonlySet<RelationKind> = new Set([
  'replaces',
  'repeals',
  'amends',
  'suspends',
  'transfers',
]);

/**
 * What a relation touches, by which provision and since when, as HTML; empty when there is nothing
 * to add to the group's title.
 *
 * @example 'tại văn bản này: khoản 2 Điều 30 (tham gia giám sát) · theo khoản 1 Điều 4 · từ 05/05/2026'
 */
export function edgeHtml(
  { side, relation, when }: Edge,
  inTarget: ProvisionHtml,
  inActing: ProvisionHtml,
): string {
  const { kind, by, from, fromBounds, until } = relation;
  const changes = CHANGES.has(kind);
  const since = changes || from !== undefined || fromBounds ? sinceWords(when) : '';
  const parts = [
    touchedHtml(relation, inTarget, side),
    by === undefined ? '' : `theo ${inActing(by)}${side === 'acts' ? ' văn bản này' : ''}`,
    since === '' && changes ? 'chưa rõ từ ngày nào' : since,
    until === undefined ? '' : `đến trước ngày ${formatDate(until)}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/**
 * Provisions touched, and what about them; said once where the words already name them all. Those of
 * this page's document are told from those of the one the line is about.
 */
function touchedHtml(
  { provisions, scope }: Pick<Edge['relation'], 'provisions' | 'scope'>,
  provisionHtml: ProvisionHtml,
  side: Edge['side'],
): string {
  const links = new Map(
    provisions.map((address) => {
      const html = provisionHtml(address);
      return [html.replace(/<[^>]*>/g, ''), html];
    }),
  );
  const where = side === 'acts' || links.size === 0 ? '' : 'tại văn bản này: ';
  const places = `${where}${[...links.values()].join(', ')}`;
  if (scope === undefined) return places;
  const words = escapeHtml(scope);
  if (links.size === 0) return words;
  const missing = new Set(links.keys());
  const linked = words.replace(patternOf([...missing]), (text) => {
    missing.delete(text);
    return links.get(text) ?? text;
  });
  return missing.size === 0 ? `${where}${linked}` : `${places} (${words})`;
}

/** Any of the texts, the longest first; "Điều 3" is not in "Điều 36". */
function patternOf(texts: readonly string[]): RegExp {
  const longest = [...texts].sort((a, b) => b.length - a.length);
  const literal = longest.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?:${literal.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
