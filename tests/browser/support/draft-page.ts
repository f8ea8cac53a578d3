import type { Page } from '@playwright/test';
import { expect } from './site.ts';
import type { ChosenFile } from './draft-files.ts';

/** A draft with something of each kind; every sentence is made up. */
export const DRAFT = `ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG
QUYẾT ĐỊNH
Căn cứ Nghị định số 80/2020/NĐ-CP ngày 08 tháng 7 năm 2020 của Chính phủ;
Căn cứ Nghị định số 134/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ;
Điều 1. Phạm vi
1. Thực hiện theo khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP.
2. Không trái với khoản 1 Điều này và <b>Kế hoạch số 9999/KH-UBND</b> ngày 02/11/2026.
`;

/** Opens the page and waits until its script runs. */
export async function openDraftPage(page: Page): Promise<void> {
  await page.goto('/kiem-tra-can-cu/');
  await expect(part(page, 'day')).not.toHaveValue('');
}

/** A part of the page by its name. */
export function part(page: Page, name: string) {
  return page.locator(`[data-draft] [data-part="${name}"]`);
}

/** Pastes a text and checks it. */
export async function check(page: Page, text: string): Promise<void> {
  await part(page, 'text').fill(text);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await drawn(page);
}

/** Chooses a file, which is read and checked at once. */
export async function choose(page: Page, file: ChosenFile): Promise<void> {
  await part(page, 'file').setInputFiles(file);
}

/** Everything of a report is on the page. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('[data-drawn="whole"]').waitFor();
}

/** Words and severity of every finding, in text order, blanks and line ends made one. */
export async function findings(page: Page): Promise<string[]> {
  return page
    .locator('.draft-finding')
    .evaluateAll((items) =>
      items.map(
        (item) =>
          `${item.dataset.severity ?? ''}: ${item.querySelector('h4')?.textContent.trim() ?? ''}`,
      ),
    );
}
