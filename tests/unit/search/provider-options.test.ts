import { describe, expect, test } from 'vitest';
import { connectSources, serverOptions } from '../../../src/search/server/options.ts';

const KEY = 'a1b2c3';
const read = (url: string, key = KEY, index?: string) =>
  serverOptions({
    PUBLIC_MEILI_URL: url,
    PUBLIC_MEILI_SEARCH_KEY: key,
    PUBLIC_MEILI_INDEX: index,
  });

describe('the server a site is built for', () => {
  test('is none unless it is named', () => {
    expect(serverOptions({})).toBeNull();
    expect(read('', '')).toBeNull();
    expect(connectSources(null)).toEqual([]);
  });

  test.each([
    ['/tim', '/tim', []],
    ['/tim/', '/tim', []],
    ['/a/tim.v1', '/a/tim.v1', []],
    ['https://tim.vidu.vn', 'https://tim.vidu.vn', ['https://tim.vidu.vn']],
    ['https://tim.vidu.vn/', 'https://tim.vidu.vn', ['https://tim.vidu.vn']],
    ['https://tim.vidu.vn/meili', 'https://tim.vidu.vn/meili', ['https://tim.vidu.vn']],
    ['http://127.0.0.1:7700', 'http://127.0.0.1:7700', ['http://127.0.0.1:7700']],
  ])('%s', (given, url, sources) => {
    const options = read(given);
    expect(options).toEqual({ url, key: KEY, index: 'provisions' });
    expect(connectSources(options)).toEqual(sources);
  });

  test('has an index of another name where it is told', () => {
    expect(read('/tim', KEY, 'van-ban')?.index).toBe('van-ban');
  });

  test.each([
    '//tim.vidu.vn',
    'tim.vidu.vn',
    '/',
    '/tim?x=1',
    '/tim; script-src *',
    "https://a.vn 'unsafe-inline'",
    'https://a:b@tim.vidu.vn',
    'https://tim.vidu.vn/?key=1',
    'javascript:alert(1)',
    'ws://tim.vidu.vn',
    'https://*',
    '*',
  ])('an address that is none is refused: %s', (url) => {
    expect(() => read(url)).toThrow('PUBLIC_MEILI_URL');
  });

  test('half of it is refused with what to do', () => {
    expect(() => read('/tim', '')).toThrow('npm run search:index');
    expect(() => read('', KEY)).toThrow('bỏ PUBLIC_MEILI_URL');
    expect(() => read('/tim', 'a b')).toThrow('PUBLIC_MEILI_SEARCH_KEY');
    expect(() => read('/tim', KEY, 'a/b')).toThrow('PUBLIC_MEILI_INDEX');
  });
});
