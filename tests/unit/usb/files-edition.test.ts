import { afterEach, describe, expect, it } from 'vitest';
import { copiedWords, linkText } from '../../../src/components/ui/copy-link.ts';
import { readSiteFile, siteHref, sitePath } from '../../../src/edition/edition.ts';
import { createFilesEdition } from '../../../src/edition/files/files-edition.ts';
import { heldAt, holdingScript } from '../../../src/edition/files/read-by-script.ts';

const ROOT = 'file:///E:/Doi%20ngoai/';

/** The part of a page that the edition uses; scripts added to it run by `load`, the last one first. */
function pageAt(path: string, load: (script: FakeScript) => void = () => undefined): Document {
  const added: FakeScript[] = [];
  const page = {
    location: new URL(path, ROOT),
    currentScript: null as FakeScript | null,
    createElement: () => new FakeScript(),
    head: {
      append: (script: FakeScript): void => {
        added.push(script);
        setTimeout(() => {
          page.currentScript = added.pop() ?? null;
          if (page.currentScript) load(page.currentScript);
          page.currentScript = null;
        }, 5);
      },
    },
  };
  return page as unknown as Document;
}

class FakeScript extends EventTarget {
  src = '';
  remove(): void {
    this.src = '';
  }
}

afterEach(() => {
  globalThis.siteEdition = undefined;
  globalThis.handOver = undefined;
});

describe('addresses', () => {
  it('where a server serves, a path is an address and an address a path', () => {
    expect([siteHref('/a/#b'), sitePath('/a/#b')]).toEqual(['/a/#b', '/a/#b']);
  });

  it.each([
    ['van-ban/a/index.html?ngay=1#b', '/van-ban/a/?ngay=1#b'],
    ['tra-cuu/index.html', '/tra-cuu/'],
  ])('what is copied from files to give to others is no file: %s', (open, path) => {
    const page = pageAt(open);
    for (const place of [page.location.href, path]) {
      globalThis.siteEdition = createFilesEdition(page, ROOT, 'https://vidu.vn');
      expect(linkText(place, 'Tên')).toBe(`https://vidu.vn${path}`);
      expect(copiedWords()).toBe('Đã chép địa chỉ của trang trên mạng.');
      globalThis.siteEdition = createFilesEdition(page, ROOT);
      expect(linkText(place, 'Tên')).toBe(`Tên (${path})`);
      expect(copiedWords()).toContain('không biết địa chỉ');
    }
  });

  it('in files, a path leads there from the open page, and a link is called by its path', () => {
    globalThis.siteEdition = createFilesEdition(pageAt('van-ban/a/index.html?ngay=1#b'), ROOT);
    expect(siteHref('/tap-huan/')).toBe('../../tap-huan/index.html');
    expect(sitePath('../../van-ban/b/index.html?ngay=1#dieu-2')).toBe('/van-ban/b/?ngay=1#dieu-2');
    expect(sitePath('#dieu-1')).toBe('#dieu-1');
    expect(sitePath('https://vidu.vn/a/')).toBe('https://vidu.vn/a/');
  });
});

describe('files', () => {
  it('hand over their text by a script, whatever it holds, each its own', async () => {
    const texts: Record<string, string> = {
      '/tra-cuu/ten.json': '"Điều </script> \u2028 `${1}` \\"',
      '/tra-cuu/viec.json': '{}',
    };
    globalThis.siteEdition = createFilesEdition(
      pageAt('tra-cuu/index.html', (script) => {
        const [, text = ''] =
          Object.entries(texts).find(([path]) => script.src === ROOT + heldAt(path)) ?? [];
        // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- what a browser does
        new Function(holdingScript(text))();
        script.dispatchEvent(new Event('load'));
      }),
      ROOT,
    );
    const read = await Promise.all(
      Object.keys(texts).map(async (path) => (await readSiteFile(path)).text()),
    );
    expect(read).toEqual(Object.values(texts));
  });

  it.each(['load', 'error'])('that hand over nothing are none (%s)', async (event) => {
    globalThis.siteEdition = createFilesEdition(
      pageAt('index.html', (script) => script.dispatchEvent(new Event(event))),
      ROOT,
    );
    await expect(readSiteFile('/x.json')).rejects.toThrow('No script holds /x.json.');
  });
});
