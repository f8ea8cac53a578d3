/** Where an address went; either end may name a provision. */
export interface Redirect {
  /** `/van-ban/a/` or `/van-ban/a/#dieu-5`. */
  readonly from: string;
  readonly to: string;
}

/** Redirects by what they lead away from. */
export type Redirects = ReadonlyMap<string, string>;

export function redirectMap(redirects: readonly Redirect[]): Redirects {
  return new Map(redirects.map(({ from, to }) => [from, to]));
}

/** The parts of an address; a place is empty for a whole page. */
export function splitAddress(address: string): { path: string; place: string } {
  const [path = '', place = ''] = address.split(/#(.*)/su);
  return { path, place };
}

/** An address of its parts. */
export function joinAddress(path: string, place: string): string {
  return place === '' ? path : `${path}#${place}`;
}

/**
 * Where an address leads in the end. What is said of a provision goes before what is said of its
 * page; where only the page went elsewhere, the provision is looked for there under its own address,
 * and a file under its own ending.
 *
 * @returns the address itself where nothing leads on; null where the way goes in a circle.
 */
export function follow(address: string, redirects: Redirects): string | null {
  const seen = new Set<string>();
  let at = address;
  for (;;) {
    if (seen.has(at)) return null;
    seen.add(at);
    const next = step(at, redirects);
    if (next === null) return at;
    at = next;
  }
}

function step(address: string, redirects: Redirects): string | null {
  const exact = redirects.get(address);
  if (exact !== undefined) return exact;
  const { path, place } = splitAddress(address);
  if (place !== '') {
    const page = redirects.get(path);
    // A page that became a place of another has its provisions nowhere in particular.
    return page === undefined || page.includes('#') ? (page ?? null) : joinAddress(page, place);
  }
  const [, stem, ending] = /^(.*[^/])\.([a-z]+)$/u.exec(path) ?? [];
  const page = stem === undefined ? undefined : redirects.get(`${stem}/`);
  if (page === undefined || ending === undefined) return null;
  return `${splitAddress(page).path.slice(0, -1)}.${ending}`;
}
