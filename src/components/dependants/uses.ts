import { DEPENDANT_KINDS, type DependantKind } from '../../content/site/dependants.ts';
import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import type { Dependant, RestedOn } from '../../legal/impact/index.ts';
import { escapeHtml } from '../ui/name-html.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** Things of one kind that rest on a place. */
interface UsesOfKind<D extends Dependant> {
  readonly kind: string;
  /** "Thẩm quyền", "Thủ tục". */
  readonly name: string;
  readonly dependants: readonly D[];
}

/** What rests on a place, kind by kind, in the order in which kinds are shown. */
export function byKind<D extends Dependant>(dependants: readonly D[]): UsesOfKind<D>[] {
  const groups = Map.groupBy(dependants, ({ kind }) => kind);
  return (Object.keys(DEPENDANT_KINDS) as DependantKind[]).flatMap((kind) => {
    const own = groups.get(kind);
    return own ? [{ kind, name: DEPENDANT_KINDS[kind], dependants: own }] : [];
  });
}

/**
 * Puts below the first line of each provision what of ours rests on it: who decides, procedures,
 * lessons. It is the interface's, not the law's (`data-ui`), and opens without script. A provision
 * the text does not hold gets none. To be called before other things are put beside provisions.
 */
export function insertUses(html: string, places: readonly RestedOn[]): string {
  let used = html;
  for (const { ground, dependants } of places) {
    if (ground.provision === null) continue;
    const at = placeBelow(used, ground.provision);
    if (at !== null)
      used = used.slice(0, at) + usesHtml(ground.provision, dependants) + used.slice(at);
  }
  return used;
}

/**
 * Where the first line of a provision ends: after its paragraph, or after the tool beside a heading.
 * The law's own text cannot hold what is looked for: in it, "<" is always written "&lt;".
 */
export function placeBelow(html: string, address: string): number | null {
  const anchor = html.indexOf(`<a class="anchor" href="#${address}"`);
  if (anchor < 0) return null;
  const end = html.indexOf('</a>', anchor) + '</a>'.length;
  if (/<\/h[1-6]>$/u.test(html.slice(Math.max(0, anchor - 5), anchor))) return end;
  const close = html.indexOf('</p>', end);
  return close < 0 ? null : close + '</p>'.length;
}

function usesHtml(provision: string, dependants: readonly Dependant[]): string {
  const groups = byKind(dependants);
  const address = parseAddress(provision);
  const place = address ? describeAddress(address) : '';
  const n = dependants.length;
  const asks = groups.some(({ kind }) => kind === 'tham-quyen');
  const words = asks
    ? `${texts.askWhoDecides} <span class="uses-count">${filled(texts.entriesCount, { n })}</span>`
    : filled(texts.usedInCount, { n });
  const items = groups.flatMap(({ name, dependants: own }) =>
    own.map(
      ({ title, url }) =>
        `<li><span class="uses-kind">${escapeHtml(name)}</span> <a href="${escapeHtml(url)}">${escapeHtml(title)}</a></li>`,
    ),
  );
  return `<details class="uses no-print" data-ui><summary>${words}<span class="visually-hidden"> – ${escapeHtml(place)}</span></summary><ul role="list">${items.join('')}</ul></details>`;
}
