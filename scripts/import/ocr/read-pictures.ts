import type { Doubt, ReadingIssue, ReadOptions } from '../../../src/import/model.ts';
import type { PageLayout, RawLine } from '../../../src/import/pdf/layout.ts';
import { within } from '../../../src/import/pdf/within.ts';
import { doubtsOf } from './doubts.ts';
import { confidenceIssue } from './issues.ts';
import { seenPage } from './page-layout.ts';
import { readPicture, type SeenPicture } from './read-picture.ts';
import { startRecogniser, type Recogniser } from './recogniser.ts';
import type { PaintedPage } from './render.ts';
import { startPainter, type Painter } from './painter.ts';

/** A page that could not be read; its words would be missing without a word. */
export class PageFailure extends Error {
  readonly page: number;

  constructor(page: number) {
    super(`page ${page}`);
    this.page = page;
  }
}

/** Pages as if they all had text, and what nobody should trust unseen. */
export interface SeenPages {
  readonly pages: PageLayout<RawLine>[];
  /** By number of page. */
  readonly doubts: ReadonlyMap<number, readonly Doubt[]>;
  readonly issues: readonly ReadingIssue[];
}

interface Limits {
  readonly signal: AbortSignal | undefined;
  readonly progress: ReadOptions['progress'] | undefined;
  readonly workers: number;
  readonly pageTime: number;
}

/** Reads the scanned ones of a file's pages, as many at a time as there are workers. */
export async function readPictures(
  bytes: Uint8Array,
  pages: readonly PageLayout<RawLine>[],
  scanned: ReadonlySet<number>,
  limits: Limits,
): Promise<SeenPages> {
  const seen = new Map<number, SeenPicture & { layout: PageLayout<RawLine> }>();
  const queue = pages.filter(({ number }) => scanned.has(number));
  const painter = startPainter(bytes);
  const recognisers: Recogniser[] = [];
  const stop = (): void => {
    void painter.close();
    for (const recogniser of recognisers) void recogniser.close();
  };
  limits.signal?.addEventListener('abort', stop);
  const work = async (): Promise<void> => {
    const recogniser = await startRecogniser();
    recognisers.push(recogniser);
    for (let own = queue.shift(); own !== undefined; own = queue.shift()) {
      limits.signal?.throwIfAborted();
      seen.set(own.number, await readOne(painter, own, recogniser, limits.pageTime));
      limits.progress?.(seen.size, scanned.size);
    }
  };
  try {
    const count = Math.max(1, Math.min(limits.workers, queue.length));
    await Promise.all(Array.from({ length: count }, work));
  } finally {
    limits.signal?.removeEventListener('abort', stop);
    stop();
  }
  return {
    pages: pages.map((page) => seen.get(page.number)?.layout ?? page),
    doubts: new Map([...seen].map(([number, { lines }]) => [number, doubtsOf(lines.flat())])),
    issues: [...scanned]
      .sort((a, b) => a - b)
      .flatMap((number) => {
        const picture = seen.get(number);
        return picture === undefined ? [] : [confidenceIssue(number, picture)];
      }),
  };
}

/** Paints and reads one page. Its own text is left white: it is known already, and better. */
async function readOne(
  painter: Painter,
  own: PageLayout<RawLine>,
  recogniser: Recogniser,
  pageTime: number,
): Promise<SeenPicture & { layout: PageLayout<RawLine> }> {
  const reading = (async () => {
    const white = own.lines.map(({ left, right, y, size }) => ({
      left: left - 1,
      top: y - size,
      right: right + 1,
      bottom: y + 0.3 * size,
    }));
    const paintAt = (dpi: number): Promise<PaintedPage> =>
      painter.paint({ page: own.number, dpi, white });
    const picture = await readPicture(paintAt, recogniser);
    return { ...picture, layout: seenPage(own, picture) };
  })();
  const result = await within(reading, pageTime, null).catch(() => null);
  if (result === null) throw new PageFailure(own.number);
  return result;
}
