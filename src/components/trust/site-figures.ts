import { BUILD_DATE } from '../../content/build-date.ts';
import { allCompetence } from '../../content/site/competence.ts';
import { allComparisons } from '../../content/site/comparisons.ts';
import { allDuties } from '../../content/site/office.ts';
import { allPosts } from '../../content/site/posts.ts';
import { allProcedures } from '../../content/site/procedures.ts';
import { allReports } from '../../content/site/reporting.ts';
import { allDocuments, registries } from '../../content/site/site.ts';
import { countConfidence, countUnknown, type ConfidenceCounts } from './count-evidence.ts';
import { comparedTexts, evidenceAges, stateCounts, textFigures } from './figures.ts';

/** A kind of content with how sure its facts are. */
interface SureRow {
  readonly text: string;
  readonly entries: number;
  readonly counts: ConfidenceCounts;
  readonly unknown: number;
}

/** Everything /tin-cay/ tells in figures, counted in the content of this build. */
export async function siteFigures() {
  const documents = await allDocuments();
  const { citedDocuments, unresolved, discrepancies, reviews, sources } = await registries();
  const kinds: readonly (readonly [string, readonly unknown[]])[] = [
    ['Văn bản', documents.map(({ data }) => data)],
    ['Thẩm quyền', await allCompetence()],
    ['Thủ tục', await allProcedures()],
    ['Việc phải báo cáo', await allReports()],
    ['Lĩnh vực công tác', await allDuties()],
    ['Chức danh', await allPosts()],
    ['So sánh', await allComparisons()],
    ['Văn bản được dẫn', citedDocuments],
  ];
  return {
    texts: textFigures(documents),
    compared: comparedTexts(documents),
    sure: kinds.map(([text, entries]): SureRow => ({
      text,
      entries: entries.length,
      counts: countConfidence(entries),
      unknown: countUnknown(entries),
    })),
    states: stateCounts(documents),
    ages: evidenceAges(documents, BUILD_DATE),
    sources: sources.length,
    discrepancies: discrepancies.length,
    reviews: reviews.length,
    cited: citedDocuments.length,
    unresolved: unresolved.length,
  };
}
