import { describe, expect, it } from 'vitest';
import { storeKey } from '../../../src/offline/addresses.ts';
import type { OfflineManifest } from '../../../src/offline/manifest.ts';
import { droppable, outdated, planFor } from '../../../src/offline/plan.ts';
import { newestOf, savedBytes, type SavedPart } from '../../../src/offline/state.ts';
import { FIRST, hashOf, manifestOf, SECOND, type SmallSite } from './support/small-site.ts';

/** Parts as they are after saving them from a build. */
function savedFrom(
  site: SmallSite,
  ids: string[],
  savedAt = '2026-11-22T03:00:00.000Z',
): SavedPart[] {
  const manifest = manifestOf(site);
  const { files } = planFor(manifest, ids, [], new Set());
  return manifest.parts
    .filter(({ id }) => ids.includes(id))
    .map((part) => ({
      ...{ id: part.id, label: part.label, start: part.start, pages: part.pages },
      ...{ build: site.build, builtOn: site.builtOn, savedAt },
      files: Object.fromEntries([...files].filter(([path]) => site.parts[part.id]?.includes(path))),
    }));
}

const keysOf = (parts: readonly SavedPart[]): Set<string> =>
  new Set(
    parts.flatMap(({ files }) =>
      Object.entries(files).map(([path, { hash }]) => storeKey(path, hash)),
    ),
  );

const fetched = (
  manifest: OfflineManifest,
  ids: string[],
  saved: SavedPart[],
  stored = keysOf(saved),
): string[] => planFor(manifest, ids, saved, stored).fetch.map(({ path }) => path);

describe('what keeping a part takes', () => {
  it('is everything at first, and only what is new where another part shares it', () => {
    const manifest = manifestOf(FIRST);
    expect(fetched(manifest, ['a'], [])).toEqual(['/a/', '/_astro/s.1.css']);
    expect(fetched(manifest, ['b'], savedFrom(FIRST, ['a']))).toEqual(['/b/']);
    expect(planFor(manifest, ['a', 'b'], [], new Set()).bytes).toBe(
      Buffer.byteLength('trang a' + 'trang b' + 'kiểu'),
    );
  });

  it('is only what changed from one build to the next', () => {
    expect(fetched(manifestOf(SECOND), ['a', 'b'], savedFrom(FIRST, ['a', 'b']))).toEqual(['/a/']);
    expect(fetched(manifestOf(SECOND), ['b'], savedFrom(FIRST, ['b']))).toEqual([]);
  });

  it('is nothing for a page that only says another day, and the copy keeps its own day', () => {
    const senses = { '/a/': hashOf('trang a không ngày') };
    const saved = savedFrom({ ...FIRST, senses }, ['a']);
    const next = manifestOf({ ...SECOND, senses });
    const { fetch, files } = planFor(next, ['a'], saved, keysOf(saved));
    expect(fetch).toEqual([]);
    expect(files.get('/a/')).toMatchObject({ hash: hashOf('trang a'), day: '2026-11-22' });
  });

  it('is what the browser lost, though the state still names it', () => {
    const saved = savedFrom(FIRST, ['a']);
    const stored = keysOf(saved);
    stored.delete(storeKey('/a/', hashOf('trang a')));
    expect(fetched(manifestOf(FIRST), ['a'], saved, stored)).toEqual(['/a/']);
  });

  it('is not what an interrupted download has brought', () => {
    const stored = new Set([storeKey('/_astro/s.1.css', hashOf('kiểu'))]);
    expect(fetched(manifestOf(FIRST), ['a'], [], stored)).toEqual(['/a/']);
  });
});

describe('kept parts and a newer build', () => {
  it('are told apart: of another build, and no longer there', () => {
    const saved = savedFrom(FIRST, ['a', 'c']);
    const { a, b } = SECOND.parts;
    const next = manifestOf({ ...SECOND, parts: { a: a ?? [], b: b ?? [] } });
    const { changed, gone } = outdated(next, saved);
    expect(changed.map(({ id }) => id)).toEqual(['a']);
    expect(gone.map(({ id }) => id)).toEqual(['c']);
    expect(outdated(manifestOf(FIRST), saved)).toEqual({ changed: [], gone: [] });
  });

  it('of two copies of a page the one that was last in line with the site is shown', () => {
    const old = savedFrom(FIRST, ['a']);
    const young = savedFrom(SECOND, ['a'], '2026-11-23T03:00:00.000Z');
    for (const parts of [
      [...old, ...young],
      [...young, ...old],
    ])
      expect(newestOf(parts, '/a/')?.hash).toBe(hashOf('trang a, sửa'));
    expect(newestOf(old, '/b/')).toBeNull();
    expect(newestOf(old, 'constructor')).toBeNull();
  });

  it('take the room of what they share once', () => {
    expect(savedBytes(savedFrom(FIRST, ['a', 'b']))).toBe(
      Buffer.byteLength('trang a' + 'trang b' + 'kiểu'),
    );
  });
});

describe('what may be deleted', () => {
  it('is what neither a part nor the frame of a worker names', () => {
    const saved = savedFrom(FIRST, ['b']);
    const old = storeKey('/a/', hashOf('trang a'));
    const frame = storeKey('/ngoai-tuyen/', 'ffff');
    const stored = [...keysOf(saved), old, frame];
    expect(droppable(stored, saved, [{ build: 'x', files: { '/ngoai-tuyen/': 'ffff' } }])).toEqual([
      old,
    ]);
    expect(droppable(stored, saved, [])).toEqual([old, frame]);
  });
});
