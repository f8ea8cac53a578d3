import type { DigestMark, DigestMarks } from '../../markdown/digest-marks.ts';
import type { Digest } from '../../schemas/digest.ts';
import type { Source } from '../../schemas/registry.ts';

/** How each article of a digest is known, where that differs from the digest as a whole. */
export function digestMarks({ articles }: Digest, sources: readonly Source[]): DigestMarks {
  return new Map(
    Object.entries(articles).map(([address, article]) => [address, markOf(article, sources)]),
  );
}

function markOf(article: Digest['articles'][string], sources: readonly Source[]): DigestMark {
  const { confidence, note, quoted, unknown } = article;
  const remark = note === undefined ? '' : ` ${note}`;
  if (unknown) return { look: 'unknown', text: `Chưa rõ nội dung.${remark}` };
  if (quoted !== undefined)
    return { look: 'quoted', text: `Nguyên văn theo ${sourceName(quoted, sources)}.${remark}` };
  const certainty = confidence === undefined ? '' : ` Độ tin cậy ${confidence}.`;
  const unverified = confidence === 'C' ? ' Chưa kiểm chứng.' : '';
  return { look: 'digest', text: `Tóm lược.${certainty}${unverified}${remark}` };
}

/** "hp-trinh-chieu-2025#nội dung 2" → "Bài trình chiếu … (nội dung 2)". */
function sourceName(ref: string, sources: readonly Source[]): string {
  const [id = ref, place = ''] = ref.split(/#(.*)/su);
  const title = sources.find((source) => source.id === id)?.title ?? id;
  return place === '' ? title : `${title} (${place})`;
}
