import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { shownDay } from '../src/legal/calendar.ts';
import { buildSite } from './lib/build-site.ts';
import { main } from './lib/main.ts';
import { readArgs } from './lib/read-args.ts';
import { siteAddress } from './lib/site-address.ts';
import { makeEdition } from './usb/make-edition.ts';
import { OPEN_ME } from './usb/read-me.ts';

// npm run build:usb [-- --out FOLDER] [--from DIST]: the edition that opens from a USB stick by a
// double-click, built anew or out of a built site. With SITE_ADDRESS, links copied from it lead there.
main(async () => {
  const { values } = readArgs(process.argv.slice(2), {
    usage: 'Cách dùng: npm run build:usb [-- --out THƯ-MỤC] [--from DIST]',
    options: { out: { type: 'string', default: 'dist-usb' }, from: { type: 'string' } },
  });
  const began = performance.now();
  const outDir = resolve(values.out);
  const built = `${outDir}.site`;
  const published = siteAddress(process.env)?.origin ?? null;
  try {
    if (values.from === undefined) await buildForFiles(built);
    const site = values.from === undefined ? built : resolve(values.from);
    console.log('Đổi liên kết và gộp script để mở được từ tệp …');
    const { pages, files, scripts, builtOn } = await makeEdition({ site, outDir, published });
    console.log(
      `Xong: ${values.out} (${seconds(began)} giây). ${String(pages)} trang, ${String(files)} tệp, ` +
        `${String(scripts)} script, dựng cho ngày ${shownDay(builtOn)}.`,
    );
    console.log(`Chép cả thư mục vào USB rồi bấm đúp vào ${OPEN_ME}.`);
  } finally {
    await rm(built, { recursive: true, force: true });
  }
});

/** No server answers files: neither its address nor its key goes on the stick. */
async function buildForFiles(outDir: string): Promise<void> {
  delete process.env.PUBLIC_MEILI_URL;
  delete process.env.PUBLIC_MEILI_SEARCH_KEY;
  await buildSite({ outDir, progress: (line) => console.log(line) });
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
