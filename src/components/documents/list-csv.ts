import { whenShown } from '../as-of/painted.ts';
import { toCsv } from '../effect/csv.ts';
import { formatDate } from '../ui/date.ts';
import { onPress } from '../ui/on-press.ts';
import { saveFile } from '../ui/save-file.ts';

/** Offers the rows now shown, in their order and for the day they are shown for, as a CSV file. */
export function csvControl(rows: () => readonly HTMLTableRowElement[], day: () => string): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-csv]'))
    button.addEventListener('click', () => {
      onPress(button, async () => {
        await whenShown();
        const seen = new Set<string>();
        const cells = rows()
          .filter(({ dataset }) => !seen.has(dataset.slug ?? '') && seen.add(dataset.slug ?? ''))
          .map(cellsOf);
        saveFile(toCsv([headOf(day()), ...cells]), `van-ban-${day()}.csv`);
      });
    });
}

function headOf(day: string): string[] {
  const state = `Tình trạng hiệu lực tại ngày ${formatDate(day)}`;
  return ['Số hiệu', 'Trích yếu', 'Cơ quan ban hành', 'Ngày ban hành', state, 'Địa chỉ'];
}

function cellsOf(row: HTMLTableRowElement): string[] {
  const texts = ['so', 'trich-yeu', 'co-quan', 'ngay', 'tinh-trang'].map((name) => {
    const cell = row.querySelector(`[data-cell="${name}"]`)?.cloneNode(true);
    if (!(cell instanceof Element)) return '';
    for (const label of cell.querySelectorAll('.cell-label')) label.remove();
    return cell.textContent.replace(/\s+/gu, ' ').trim();
  });
  return [...texts, row.querySelector<HTMLAnchorElement>('a[href]')?.href ?? ''];
}
