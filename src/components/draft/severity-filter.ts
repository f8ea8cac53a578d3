import type { DraftReport, DraftSeverity } from '../../legal/citation/draft/index.ts';
import { part } from '../search/dom.ts';
import { findingId } from './render-finding.ts';

/** The counts by severity, which show and hide the findings of theirs. */
export interface SeverityFilter {
  /** Shows the counts of a report; what is in order is hidden where there is something else. */
  start(report: DraftReport): void;
  /** Shows a hidden finding, with all of its severity. */
  reveal(index: number): void;
  /** Applies to findings drawn since. */
  apply(): void;
}

/** Makes the buttons with the counts work. */
export function createFilter(root: HTMLElement): SeverityFilter {
  const buttons = [...root.querySelectorAll<HTMLElement>('button[data-severity]')];
  let report: DraftReport | null = null;
  const hidden = new Set<string>();

  const apply = (): void => {
    if (report === null) return;
    const { findings } = report;
    let shown = 0;
    findings.forEach(({ severity }, index) => {
      if (!hidden.has(severity)) shown++;
      const item = document.getElementById(findingId(index));
      if (item) item.hidden = hidden.has(severity);
    });
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(!hidden.has(button.dataset.severity ?? '')));
    part(root, 'shown').textContent =
      findings.length === 0 ? '' : `Đang hiện ${shown} trong ${findings.length}.`;
    const none = part(root, 'none');
    none.hidden = shown > 0;
    none.textContent =
      findings.length === 0
        ? 'Không thấy viện dẫn nào trong văn bản.'
        : 'Không có kết luận nào ở các mức đang chọn.';
  };

  for (const button of buttons)
    button.addEventListener('click', () => {
      const severity = button.dataset.severity ?? '';
      if (!hidden.delete(severity)) hidden.add(severity);
      apply();
    });

  return {
    start(next) {
      report = next;
      const { severities } = next.summary;
      hidden.clear();
      if (severities.ok < next.findings.length) hidden.add('ok' satisfies DraftSeverity);
      for (const button of buttons) {
        const count = severities[button.dataset.severity as DraftSeverity];
        part(button, 'count').textContent = String(count);
        button.toggleAttribute('disabled', count === 0);
      }
      apply();
    },
    reveal(index) {
      const severity = report?.findings[index]?.severity;
      if (severity !== undefined && hidden.delete(severity)) apply();
    },
    apply,
  };
}
