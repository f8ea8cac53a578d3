import { BUILD_DATE } from '../../content/build-date.ts';
import { registries } from '../../content/site/site.ts';
import { datedPackage } from '../../export/docx/pack.ts';
import { DOCX_TYPE } from '../../export/formats.ts';
import { effectName } from '../../legal/effect/index.ts';
import { stateIn } from '../as-of/book.ts';
import { formatDate } from '../ui/date.ts';
import { readSource } from '../ui/sources.ts';
import { siteTables } from './site-tables.ts';
import { headsOn, tableCsv, textCells } from './table-csv.ts';
import { tableDocx } from './table-docx.ts';
import { rowsOn } from './table-rows.ts';

/** Name of the files that hold every act's rows. */
export const ALL_ACTS = 'tat-ca';

/** Static paths of the files: one of all acts, one an act. */
export async function tablePaths(): Promise<{ params: { slug: string } }[]> {
  const { acts } = await siteTables();
  return [ALL_ACTS, ...acts.map(({ slug }) => slug)].map((slug) => ({ params: { slug } }));
}

/** The table of an act, or of all, for the day of the build, as a CSV file. */
export async function csvFile(slug: string): Promise<Response> {
  const { data, effect } = await siteTables();
  const rows = rowsOn(data, effect, BUILD_DATE, slug === ALL_ACTS ? null : slug);
  return new Response(tableCsv(rows, data, effect, BUILD_DATE), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}

/** The same as a Word file, with the state of the act and the sources. */
export async function docxFile(slug: string): Promise<Response> {
  const { data, effect, acts } = await siteTables();
  const { sources } = await registries();
  const act = acts.find((one) => one.slug === slug);
  const rows = rowsOn(data, effect, BUILD_DATE, act?.slug ?? null);
  const state = act ? stateIn(effect, act.slug, { on: BUILD_DATE }) : null;
  const until = state?.evidenceUntil ?? null;
  const seen = until === null ? '' : `, theo chứng cứ đến ngày ${formatDate(until)}`;
  const read = rows.flatMap(({ move }) => move.span.sources).map((ref) => readSource(ref, sources));
  const bytes = await tableDocx({
    title: `Bảng chuyển thẩm quyền${act ? ` theo ${act.name}` : ' trong lĩnh vực đối ngoại'}`,
    on: BUILD_DATE,
    heads: Object.values(headsOn(BUILD_DATE)),
    cells: textCells(rows, data, effect, BUILD_DATE),
    notes: act && state ? [`${act.name}: ${effectName(state)}${seen}.`] : [],
    sources: [
      ...new Set(read.map(({ title, place }) => (place === '' ? title : `${title}, ${place}`))),
    ].map((line) => `– ${line}`),
  });
  return new Response(datedPackage(bytes, BUILD_DATE), {
    headers: {
      'content-type': DOCX_TYPE,
    },
  });
}
