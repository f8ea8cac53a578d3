import { loadNames } from '../palette/load-names.ts';
import { copyText } from '../ui/copy-text.ts';
import { readPlace, type AskedPlace } from './read-place.ts';
import { reportHref } from './report-href.ts';
import { reportText, type ReportedPlace } from './report-text.ts';
import type { ReportTarget } from './target.ts';

/** Fills the page /bao-sai-sot/ from its query; a place without a name here keeps its address. */
export function installReportPage(page: Document, here: URL): void {
  const box = page.querySelector<HTMLElement>('[data-report-page]');
  const area = box?.querySelector('textarea');
  if (!box || !area) return;
  const { place: blank, target } = JSON.parse(box.dataset.reportPage ?? '') as {
    place: ReportedPlace;
    target: ReportTarget;
  };
  const part = (name: string): HTMLElement | null => box.querySelector(`[data-part="${name}"]`);
  const send = part('send');
  let touched = false;
  area.addEventListener('input', () => (touched = true));

  const asked = readPlace(here.search);
  const show = (name: string | null): void => {
    const place: ReportedPlace = {
      ...blank,
      name,
      page: asked.page === null ? blank.page : wholeAddress(asked, asked.page, here),
      provision: asked.provision,
      day: asked.day,
      version: { ...blank.version, digest: asked.digest },
    };
    // What the reader has begun to write stays.
    if (!touched) area.value = reportText(place).text;
    if (send instanceof HTMLAnchorElement) send.href = reportHref(target, place);
  };
  show(null);
  const { page: path } = asked;
  if (path !== null)
    loadNames(box.dataset.names ?? '').then(
      ({ all }) => {
        const found = all.find((one) => one.path === path);
        if (found) show([found.name, found.title].filter(Boolean).join(': '));
      },
      // The address is enough to find the page.
      () => undefined,
    );

  part('copy')?.addEventListener('click', () => {
    void copyText(area.value, box).then((done) => {
      const status = part('status');
      if (status)
        status.textContent = done
          ? 'Đã chép.'
          : 'Không chép được; hãy bôi đen nội dung trên và chép.';
    });
  });
}

/** Where the reader saw it; from files, where the folder is nobody's business, its path on the site. */
function wholeAddress({ day, provision }: AskedPlace, path: string, here: URL): string {
  if (!/^https?:$/u.test(here.protocol)) return path;
  const url = new URL(path, here.origin);
  if (day !== null) url.searchParams.set('ngay', day);
  if (provision !== null) url.hash = provision;
  return url.href;
}
