import { describe, expect, it } from 'vitest';
import { createRecent, type Store } from '../../../src/components/search/recent.ts';

/** A storage in memory, perhaps with something in it. */
function storeOf(stored?: string): Store & { readonly held: Map<string, string> } {
  const held = new Map(stored === undefined ? [] : [['tim-gan-day', stored]]);
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

describe('searches kept on this device', () => {
  it('are the last ten, the latest first, each once', () => {
    const recent = createRecent(() => storeOf());
    expect(recent.list()).toEqual([]);
    const store = storeOf();
    const kept = createRecent(() => store);
    for (let i = 1; i <= 12; i++) kept.add(`hội nghị ${String.fromCharCode(96 + i)} lần`);
    kept.add('hội nghị e lần');
    expect(kept.list()).toHaveLength(10);
    expect(kept.list().slice(0, 2)).toEqual(['hội nghị e lần', 'hội nghị l lần']);
  });

  it.each(['', '  ', 'ab', '?? !', 'a b', 'x'.repeat(201)])('"%s" is none', (text) => {
    const store = storeOf();
    createRecent(() => store).add(text);
    expect(store.held.size).toBe(0);
  });

  it('what was typed on is one search', () => {
    const store = storeOf();
    const recent = createRecent(() => store);
    for (const text of ['viện trợ', 'hội ng', 'hội nghị', ' hội  nghị quốc tế ']) recent.add(text);
    expect(recent.list()).toEqual(['hội nghị quốc tế', 'viện trợ']);
  });

  it('are removed one by one or all', () => {
    const store = storeOf(JSON.stringify(['viện trợ', 'đoàn ra', 'lễ tân']));
    const recent = createRecent(() => store);
    recent.remove('đoàn ra');
    expect(recent.list()).toEqual(['viện trợ', 'lễ tân']);
    recent.clear();
    expect(store.held.size).toBe(0);
  });

  it.each([
    ['not JSON', '{', []],
    ['no list', '{"a":1}', []],
    ['null', 'null', []],
    ['other things', '[1,null,{"a":2},["b"],"viện trợ"]', ['viện trợ']],
    ['too short, too long and twice', `["ab","${'x'.repeat(300)}","lễ tân","lễ tân"]`, ['lễ tân']],
  ])('storage with %s does no harm', (_, stored, list) => {
    const recent = createRecent(() => storeOf(stored));
    expect(recent.list()).toEqual(list);
    expect(() => recent.add('đoàn vào')).not.toThrow();
  });

  it('more than ten in storage are ten', () => {
    const stored = JSON.stringify(Array.from({ length: 50 }, (_, i) => `lần thứ ${i}`));
    expect(createRecent(() => storeOf(stored)).list()).toHaveLength(10);
  });

  it('storage that is blocked or full does no harm', () => {
    const blocked = createRecent(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const full = createRecent(() => ({
      ...storeOf('["lễ tân"]'),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    }));
    for (const recent of [blocked, full]) {
      recent.add('viện trợ');
      recent.remove('lễ tân');
      recent.clear();
    }
    expect(blocked.list()).toEqual([]);
    expect(full.list()).toEqual(['lễ tân']);
  });
});
