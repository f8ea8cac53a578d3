import type { APIRoute } from 'astro';
import { documentsWith, facetValues } from '../../components/documents/facets.ts';
import { BUILD_DATE } from '../../content/build-date.ts';
import { allDocuments } from '../../content/site/site.ts';
import type { PartDefinition, PartDefinitions } from '../../offline/parts.ts';

/** Parts of the site as its menu has them. */
const SECTIONS: readonly PartDefinition[] = [
  section('tra-cuu', 'Tra cứu toàn văn và thuật ngữ', ['/tra-cuu/']),
  section('tham-quyen', 'Thẩm quyền: ai quyết việc gì', ['/tham-quyen/']),
  section('thu-tuc', 'Thủ tục', ['/thu-tuc/']),
  section('bao-cao', 'Báo cáo và tính ngày', ['/bao-cao/']),
  section('tap-huan', 'Bài tập huấn', ['/tap-huan/']),
  section('hieu-luc', 'Bảng hiệu lực và so sánh', ['/hieu-luc/', '/so-sanh/', '/sai-khac/']),
  section('linh-vuc-cong-tac', 'Sở Ngoại vụ và lĩnh vực công tác', ['/linh-vuc/', '/don-vi/']),
  section('kiem-tra-can-cu', 'Kiểm tra căn cứ', ['/kiem-tra-can-cu/']),
  section('ke-thua-thoa-thuan', 'Kế thừa thỏa thuận', ['/ke-thua-thoa-thuan/']),
  section('huong-dan', 'Hướng dẫn sử dụng', ['/huong-dan/']),
];

function section(id: string, label: string, under: readonly string[]): PartDefinition {
  return { id, group: 'section', label, start: under[0] ?? '/', under };
}

/**
 * What belongs together. The build puts the finished list in its place, with the files of each part
 * and their sizes, when all pages are there (scripts/offline/write-offline.ts).
 */
export const GET: APIRoute = async () => {
  const documents = await allDocuments();
  const facet = (kind: 'linh-vuc' | 'loai', group: 'field' | 'type'): PartDefinition[] =>
    facetValues(documents, kind).map(({ id, name, href }) => ({
      id: `${kind}-${id}`,
      group,
      label: name,
      start: href,
      pages: [href, ...documentsWith(documents, kind, id).map(({ url }) => url)],
    }));
  const whole: PartDefinition = {
    ...{ id: 'tat-ca', group: 'all', label: 'Toàn bộ trang', start: '/', under: ['/'] },
  };
  const definitions = [whole, ...SECTIONS, ...facet('linh-vuc', 'field'), ...facet('loai', 'type')];
  const written: PartDefinitions = { builtOn: BUILD_DATE, definitions };
  return new Response(JSON.stringify(written), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
