import { follow, joinAddress, splitAddress, type Redirects } from './redirects.ts';
import type { AddressList } from './list.ts';
import { nearest } from './nearest.ts';

/** An address of the last release that leads nowhere now. */
export interface Vanished {
  readonly address: string;
  /** Provisions of the page that went with it. */
  readonly provisions: number;
  /** Where a redirect leads that does not exist either; null without a redirect. */
  readonly leadsTo: string | null;
  /** What most likely took its place; null where nothing is like it. */
  readonly likely: string | null;
}

/** What a check of the last release's addresses comes to. */
export interface PermalinkCheck {
  /** Addresses looked at, provisions included. */
  readonly checked: number;
  /** Those that a redirect leads on. */
  readonly redirected: number;
  readonly vanished: readonly Vanished[];
}

/** Holds the addresses of the last release against what the site has now. */
export function checkPermalinks(
  last: AddressList,
  now: AddressList,
  redirects: Redirects,
): PermalinkCheck {
  const places = new Map([...now].map(([path, own]) => [path, new Set(own)]));
  const exists = (address: string): boolean => {
    const { path, place } = splitAddress(address);
    return place === '' ? places.has(path) : (places.get(path)?.has(place) ?? false);
  };
  const newPaths = [...now.keys()].filter((path) => !last.has(path));
  const vanished: Vanished[] = [];
  let checked = 0;
  let redirected = 0;
  /** Null when it resolves; otherwise where its redirect leads. */
  const lost = (address: string): { leadsTo: string | null } | null => {
    checked += 1;
    if (exists(address)) return null;
    const end = follow(address, redirects);
    if (end !== null && end !== address && exists(end)) {
      redirected += 1;
      return null;
    }
    return { leadsTo: end === address ? null : (end ?? address) };
  };
  for (const [path, provisions] of last) {
    const page = lost(path);
    const gone = provisions.flatMap((place) => {
      const address = joinAddress(path, place);
      const found = lost(address);
      return found ? [{ address, place, ...found }] : [];
    });
    if (page) {
      const likely = nearest(path, newPaths);
      vanished.push({ address: path, provisions: gone.length, leadsTo: page.leadsTo, likely });
      continue;
    }
    const own = now.get(path) ?? [];
    const before = new Set(provisions);
    const candidates = own.filter((place) => !before.has(place));
    for (const { address, place, leadsTo } of gone) {
      const found = nearest(place, candidates);
      const likely = found === null ? null : joinAddress(path, found);
      vanished.push({ address, provisions: 0, leadsTo, likely });
    }
  }
  return { checked, redirected, vanished };
}
