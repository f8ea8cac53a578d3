import type { Page } from '@playwright/test';
import { expect, test } from './support/site.ts';

const root = (page: Page) => page.locator('[data-search-page]');
const box = (page: Page) => page.locator('[data-search-page] [data-search-box]');
const found = (page: Page) => page.locator('[data-part="found"]');
const results = (page: Page) => page.locator('[data-part="documents"] > li');

/** What a page asks its worker. */
interface Asked {
  readonly kind: string;
  readonly id: number;
  readonly text: string;
  readonly options: { readonly document?: string; readonly limit?: number };
}

/** Stands between the page and its worker. */
interface Gate {
  /** Requests wait here until it opens. */
  held: (() => void)[] | null;
  /** What is asked instead; an error is the answer. */
  change: (asked: Asked) => Asked | Error;
  worker: Worker | null;
  open(): void;
}
type Gated = Window & { readonly gate: Gate };

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const gate: Gate = {
      held: null,
      change: (asked) => asked,
      worker: null,
      open() {
        const sends = gate.held ?? [];
        gate.held = null;
        for (const send of sends) send();
      },
    };
    Object.assign(window, { gate });
    const post = Reflect.get(Worker.prototype, 'postMessage') as (message: Asked) => void;
    Worker.prototype.postMessage = function (this: Worker, message: Asked) {
      gate.worker = this;
      const send = (): void => {
        const asked = message.kind === 'search' ? gate.change(message) : message;
        if (asked instanceof Error) {
          const data = { kind: 'failed', id: message.id, message: asked.message };
          this.dispatchEvent(new MessageEvent('message', { data }));
        } else post.call(this, asked);
      };
      if (gate.held !== null && message.kind === 'search') gate.held.push(send);
      else send();
    };
  });
});

async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`/tra-cuu/?q=${encodeURIComponent(query)}`);
  await expect(results(page).first()).toBeVisible();
}

/** From now on the worker is slow. */
const hold = (page: Page) =>
  page.evaluate(() => {
    (window as unknown as Gated).gate.held = [];
  });
const open = (page: Page) => page.evaluate(() => (window as unknown as Gated).gate.open());
const heldIs = (page: Page, count: number) =>
  expect
    .poll(() => page.evaluate(() => (window as unknown as Gated).gate.held?.length))
    .toBe(count);

test.describe('a box emptied while a search is slow', () => {
  /** The introduction is there, and the answer to what was typed before is still out. */
  async function emptied(page: Page): Promise<void> {
    await ask(page, 'hội nghị');
    await hold(page);
    await box(page).fill('viện trợ');
    await heldIs(page, 1);
    await box(page).fill('');
    await expect(root(page)).toHaveAttribute('data-face', 'intro');
  }

  test('brings the introduction, and it stays', async ({ page }) => {
    await emptied(page);
    await page.waitForTimeout(700);
    await expect(root(page)).toHaveAttribute('data-face', 'intro');
    await open(page);
    await page.waitForTimeout(300);
    await expect(root(page)).toHaveAttribute('data-face', 'intro');
    await expect(page.getByText('Đang tải dữ liệu tra cứu')).toBeHidden();
  });

  test('what fails then is not told', async ({ page }) => {
    await emptied(page);
    await page.evaluate(() =>
      (window as unknown as Gated).gate.worker?.dispatchEvent(new Event('error')),
    );
    await page.waitForTimeout(300);
    await expect(root(page)).toHaveAttribute('data-face', 'intro');
    await expect(found(page)).toBeEmpty();
  });
});

test.describe('after Enter', () => {
  /** Enter was pressed on a citation that leads to one place, and the answer is still out. */
  async function entered(page: Page): Promise<void> {
    await ask(page, 'hội nghị');
    await hold(page);
    await box(page).fill('134/2025/NĐ-CP');
    await heldIs(page, 1);
    await page.keyboard.press('Enter');
    await heldIs(page, 2);
  }

  test('it leads there', async ({ page }) => {
    await entered(page);
    await open(page);
    await page.waitForURL('**/van-ban/134-2025-nd-cp/');
  });

  test('not once the box is emptied', async ({ page }) => {
    await entered(page);
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveValue('');
    await open(page);
    await page.waitForTimeout(500);
    expect(new URL(page.url()).pathname).toBe('/tra-cuu/');
    await expect(root(page)).toHaveAttribute('data-face', 'intro');
  });

  test('not once more is typed, even before that is searched for', async ({ page }) => {
    await entered(page);
    await box(page).evaluate((input: HTMLInputElement) => {
      input.value = '134/2025/NĐ-CP ngoại giao';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      (window as unknown as Gated).gate.open();
    });
    await page.waitForTimeout(500);
    expect(new URL(page.url()).pathname).toBe('/tra-cuu/');
    await expect(box(page)).toHaveValue('134/2025/NĐ-CP ngoại giao');
  });

  test('no suggestions open for what was typed before it', async ({ page }) => {
    let come = (): void => undefined;
    const late = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/viec.json', async (route) => {
      await late;
      await route.continue();
    });
    await page.goto('/tra-cuu/');
    await box(page).fill('vien tro');
    // Answered, and waiting for what stands above the documents.
    await page.waitForTimeout(600);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
    come();
    await expect(results(page).first()).toBeVisible();
    await page.waitForTimeout(800);
    await expect(page.locator('#goi-y [role="option"]')).toHaveCount(0);
  });
});

test.describe('“Còn n đoạn”', () => {
  const more = (page: Page) =>
    results(page)
      .first()
      .getByRole('button', { name: /Còn \d+ đoạn/ });
  const passages = (page: Page) => results(page).first().locator('.passage');

  test('that fails says why, and can be pressed again', async ({ page }) => {
    await ask(page, 'Sở Ngoại vụ có trách nhiệm');
    const count = (await found(page).textContent()) ?? '';
    const before = await passages(page).count();
    await page.evaluate(() => {
      (window as unknown as Gated).gate.change = () => new Error('Việc thử này hỏng.');
    });
    await more(page).click();
    await expect(found(page)).toHaveText(`${count} Việc thử này hỏng.`);
    await expect(passages(page)).toHaveCount(before);
    await page.evaluate(() => {
      (window as unknown as Gated).gate.change = (asked) => asked;
    });
    await more(page).click();
    await expect.poll(() => passages(page).count()).toBeGreaterThan(before);
    await expect(found(page)).toHaveText(count);
  });

  test('that brings fewer says so and keeps what is there', async ({ page }) => {
    await ask(page, 'Sở Ngoại vụ có trách nhiệm');
    const count = (await found(page).textContent()) ?? '';
    const before = await passages(page).count();
    await page.evaluate(() => {
      (window as unknown as Gated).gate.change = (asked) => ({ ...asked, text: 'xyzzyq' });
    });
    await more(page).click();
    await expect(found(page)).toHaveText(`${count} Không lấy thêm được đoạn nào.`);
    await expect(passages(page)).toHaveCount(before);
    await expect(more(page)).toBeHidden();
    await expect(passages(page).last().locator('[data-stop]')).toBeFocused();
  });

  test('brings as many as it tells while the last word is being typed', async ({ page }) => {
    await page.goto('/tra-cuu/');
    await box(page).fill('đi');
    const any = page.locator('[data-slug] [data-part="more"]:visible').first();
    await expect(any).toBeVisible();
    await page.locator('h1').click();
    const item = results(page)
      .filter({ has: page.locator('[data-part="more"]:visible') })
      .first();
    const slug = (await item.getAttribute('data-slug')) ?? '';
    const own = page.locator(`[data-slug="${slug}"] .passage`);
    const before = await own.count();
    const told = Number(/Còn (\d+) đoạn/.exec((await any.textContent()) ?? '')?.[1]);
    expect(told).toBeGreaterThan(0);
    await any.click();
    await expect(own).toHaveCount(before + told);
  });
});

test('“Xem thêm văn bản” that brings none goes, and that is said', async ({ page }) => {
  await ask(page, 'quyết định');
  const shown = await results(page).count();
  const next = page.locator('[data-part="next"]');
  await expect(next).toBeVisible();
  await page.evaluate((limit) => {
    (window as unknown as Gated).gate.change = (asked) => ({
      ...asked,
      options: { ...asked.options, limit },
    });
  }, shown);
  await next.click();
  await expect(next).toBeHidden();
  await expect(found(page)).toContainText('Không lấy thêm được văn bản nào.');
  await expect(results(page)).toHaveCount(shown);
  await expect(results(page).last().locator('h3 a')).toBeFocused();
});
