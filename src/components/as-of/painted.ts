import type { Question } from '../../legal/effect/index.ts';
import type { EffectBook } from './book.ts';

/** The states a page shows now. */
export interface Painted {
  readonly book: EffectBook;
  readonly question: Question;
}

const followers: ((painted: Painted) => void)[] = [];
let latest: Painted | null = null;

/** Tells all followers that the states on the page have changed. */
export function announcePainted(painted: Painted): void {
  latest = painted;
  for (const follow of followers) follow(painted);
}

/** Follows the states on the page, at once if they have changed since the build. */
export function onPainted(follow: (painted: Painted) => void): void {
  followers.push(follow);
  if (latest) follow(latest);
}

/**
 * Follows them with what is loaded only then. Of the days asked for in the meantime only the last is
 * drawn; where it cannot be loaded, all stays as it is.
 */
export function onPaintedLoad<Painter>(
  load: () => Promise<Painter>,
  draw: (painter: Painter, painted: Painted) => void,
): void {
  onPainted((painted) => {
    load().then(
      (painter) => {
        if (painted === latest) draw(painter, painted);
      },
      () => undefined,
    );
  });
}
