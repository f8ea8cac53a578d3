import type { Question } from '../../legal/effect/index.ts';
import type { EffectBook } from './book.ts';

/** The states a page shows now. */
export interface Painted {
  readonly book: EffectBook;
  readonly question: Question;
}

/** Draws a part of the page for its states; the promise of one that has to load something is waited for. */
export type Draw = (painted: Painted) => unknown;

const parts: Draw[] = [];
const lost: ((painted: Painted) => void)[] = [];
const working = new Set<Promise<unknown>>();
let latest: Painted | null = null;

/** Tells all parts of the page that its states have changed. */
export function announcePainted(painted: Painted): void {
  latest = painted;
  for (const draw of parts) drawPart(draw, painted);
}

/** Draws with the states on the page, at once if they have changed since the build. */
export function onPainted(draw: Draw): void {
  parts.push(draw);
  if (latest) drawPart(draw, latest);
}

/** Draws with what is loaded only then; of the days asked for in the meantime only the last. */
export function onPaintedLoad<Painter>(
  load: () => Promise<Painter>,
  draw: (painter: Painter, painted: Painted) => void,
): void {
  onPainted(async (painted) => {
    const painter = await load();
    if (painted === latest) draw(painter, painted);
  });
}

/** Hears of states that a part of the page could not be drawn for: it shows earlier ones. */
export function onLost(hear: (painted: Painted) => void): void {
  lost.push(hear);
}

/** Work on which it depends what the page shows; `whenShown` waits for it. */
export function isWorking(work: Promise<unknown>): void {
  const done = work.catch(() => undefined).finally(() => working.delete(done));
  working.add(done);
}

/**
 * Waits until every part of the page shows the day asked for, or has said that it cannot: what is
 * saved or copied as a whole is not of two days.
 */
export async function whenShown(): Promise<void> {
  while (working.size > 0) await Promise.all(working);
}

/** One part that fails keeps no other from being drawn. */
function drawPart(draw: Draw, painted: Painted): void {
  isWorking(
    new Promise((done) => {
      done(draw(painted));
    }).catch((error: unknown) => {
      console.error(error);
      if (painted === latest) for (const hear of lost) hear(painted);
    }),
  );
}
