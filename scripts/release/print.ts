import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { fixedPdf } from './fixed-pdf.ts';
import { headingTitles, withOutlineTitles } from './outline-titles.ts';
import type { PrintServer } from './print-server.ts';

/** What printing is done with. */
export interface PrintJob {
  readonly server: PrintServer;
  /** Path of a Chromium. */
  readonly chromium: string;
  readonly slugs: readonly string[];
  /** Folder for `<slug>.pdf`. */
  readonly folder: string;
  /** ISO day the files bear. */
  readonly day: string;
  /** Called after each file with the milliseconds it took. */
  readonly printed: (slug: string, milliseconds: number) => void;
}

/** Pages printing at one time: one waits for the disk while the other is laid out. */
const AT_ONCE = 2;

/** Prints the pages of documents, tagged and with an outline, fonts embedded. */
export async function printDocuments(job: PrintJob): Promise<void> {
  const browser = await chromium.launch({
    executablePath: job.chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    // No script: what is printed is the day of the build, as whoever reads without script sees it.
    const context = await browser.newContext({
      javaScriptEnabled: false,
      userAgent: 'tra-cuu-doi-ngoai',
    });
    const queue = [...job.slugs];
    await Promise.all(Array.from({ length: AT_ONCE }, () => work(context, queue, job)));
  } finally {
    await browser.close();
  }
}

async function work(context: BrowserContext, queue: string[], job: PrintJob): Promise<void> {
  const page = await context.newPage();
  for (let slug = queue.shift(); slug !== undefined; slug = queue.shift()) {
    const began = performance.now();
    await printOne(page, slug, job);
    job.printed(slug, performance.now() - began);
  }
}

async function printOne(
  page: Page,
  slug: string,
  { server, folder, day }: PrintJob,
): Promise<void> {
  const answer = await page.goto(server.urlOf(slug), { waitUntil: 'load' });
  if (answer?.status() !== 200) throw new Error(`Không mở được trang của ${slug} để in.`);
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const file = join(folder, `${slug}.pdf`);
  const titles = headingTitles(await answer.text());
  await writeFile(`${file}.part`, withOutlineTitles(fixedPdf(bytes, day), titles));
  await rename(`${file}.part`, file);
}
