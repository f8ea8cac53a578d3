import { reportRows, reportText } from '../../legal/citation/draft/report.ts';
import type { DraftReport } from '../../legal/citation/draft/types.ts';
import { toCsv } from '../effect/csv.ts';
import { part } from '../search/dom.ts';
import { copyText } from '../ui/copy-text.ts';
import { saveFile } from '../ui/save-file.ts';
import { createPanes } from './in-step.ts';
import { findingId, renderFinding, renderRow } from './render-finding.ts';
import { renderBlock } from './render-text.ts';
import { basisSentence, headline } from './sentences.ts';
import { createFilter } from './severity-filter.ts';
import { fillInSlices } from './slices.ts';
import { textBlocks } from './text-blocks.ts';

const COPIED = 'Đã chép.';
const NOT_COPIED = 'Không chép được; hãy bôi đen và chép.';

/** Shows reports, one after the other. `placeName` tells the name of a territory. */
export function createReportView(
  root: HTMLElement,
  placeName: (id: string) => string | null,
): { show(report: DraftReport, signal: AbortSignal): Promise<void>; hide(): void } {
  const results = part(root, 'results');
  const filter = createFilter(root);
  const panes = createPanes(root, (index) => filter.reveal(index));
  let shown: DraftReport | null = null;

  const copy = async (text: string, status: HTMLElement): Promise<void> => {
    status.textContent = '';
    status.textContent = (await copyText(text, root)) ? COPIED : NOT_COPIED;
  };
  part(root, 'copy-report').addEventListener('click', () => {
    if (shown) void copy(reportText(shown), part(root, 'copied'));
  });
  part(root, 'csv').addEventListener('click', () => {
    if (shown) saveFile(toCsv(reportRows(shown)), `kiem-tra-can-cu-${shown.on}.csv`);
  });
  part(root, 'print').addEventListener('click', () => window.print());
  part(root, 'findings').addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-part="copy"]') : null;
    const item = button?.closest('li');
    const index = shown?.findings.findIndex((_, i) => findingId(i) === item?.id) ?? -1;
    const text = shown?.findings[index]?.suggestion?.text;
    if (item && text !== undefined) void copy(text, part(item, 'done'));
  });

  return {
    async show(report, signal) {
      shown = report;
      const { findings, summary } = report;
      results.hidden = false;
      part(root, 'headline').textContent = headline(report);
      part(root, 'basis').textContent = basisSentence(
        report,
        report.place === null ? null : placeName(report.place),
      );
      part(root, 'copied').textContent = '';
      part(root, 'rows').replaceChildren(...summary.documents.map(renderRow));
      part(root, 'table').hidden = summary.documents.length === 0;
      panes.reset(findings.length);
      filter.start(report);
      part(root, 'headline').focus({ preventScroll: true });
      results.scrollIntoView();
      await fillInSlices(part(root, 'findings'), findings, renderFinding, signal);
      filter.apply();
      await fillInSlices(
        part(root, 'marked'),
        textBlocks(report.text, findings),
        (block) => renderBlock(block, findings),
        signal,
      );
      // For those who measure and test: everything is drawn.
      root.dataset.drawn = signal.aborted ? '' : 'whole';
    },
    hide() {
      shown = null;
      results.hidden = true;
      delete root.dataset.drawn;
      for (const name of ['findings', 'marked', 'rows']) part(root, name).replaceChildren();
    },
  };
}
