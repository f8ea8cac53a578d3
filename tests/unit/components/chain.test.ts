import { describe, expect, it } from 'vitest';
import { relativesOf, type ChainData } from '../../../src/components/chain/chain-data.ts';
import { chainHtml } from '../../../src/components/chain/chain-html.ts';
import { leanMatter } from '../../../src/components/power-tables/lean.ts';
import type { SiteDocument } from '../../../src/content/model.ts';
import { bookOf, rowOf, span } from './competence-card.ts';

const row = rowOf([
  span('Thủ tướng', 'luat#dieu-3', { from: '2020-01-01', kind: 'phan-dinh' }),
  span('Chủ tịch', 'nghi-dinh#dieu-16', { from: '2025-07-01' }),
  span('', 'nghi-dinh#dieu-16', { from: '2027-03-01' }),
]);
const { documents, effect } = bookOf([row]);

function data(more: Partial<ChainData> = {}): ChainData {
  const tiers = { luat: 'luat', 'nghi-dinh': 'nghi-dinh', lau: 'dia-phuong' } as const;
  return {
    row: leanMatter(row),
    documents: Object.fromEntries(
      Object.entries(tiers).map(([slug, tier]) => [
        slug,
        { ...(documents[slug] ?? { name: slug, url: null, attachments: [] }), tier, area: null },
      ]),
    ),
    relatives: [],
    local: true,
    effect,
    ...more,
  };
}

/** Names and marks of the tiers, in order. */
function tiers(html: string): string[] {
  return [
    ...html.matchAll(
      /<li class="tier (\w+)" data-tier="([\w-]+)">(.*?)<\/li>(?=<li class="tier|<\/ol>)/gsu,
    ),
  ].map(
    ([, kind = '', tier = '', body = '']) =>
      `${tier} ${kind}: ${body
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()}`,
  );
}

describe('the chain of a matter', () => {
  it('has each tier with its provisions, their states, and what the collection does not show', () => {
    expect(tiers(chainHtml(data(), { on: '2026-11-22' }))).toEqual([
      'nghi-dinh present: Nghị định, quyết định của Thủ tướng Điều 16 Nghị định số 134/2025/NĐ-CP Còn hiệu lực',
      'dia-phuong gap: Văn bản của địa phương Kho chưa thấy văn bản ở tầng này; có thể có mà chưa thu thập.',
    ]);
  });

  it('is that of the day', () => {
    const [first] = tiers(chainHtml(data(), { on: '2025-06-30' }));
    expect(first).toContain('luat present: Luật, pháp lệnh, nghị quyết của Quốc hội Điều 3');
    const later = chainHtml(data(), { on: '2027-03-15' });
    expect(later).toContain('chưa xác định được ai quyết định');
    expect(later).toContain('Hết hiệu lực');
    expect(chainHtml(data(), { on: '2019-01-01' })).toBe('<p>Chưa có dữ liệu cho ngày này.</p>');
  });

  it('shows an act that is tied to a ground as just that, with its area', () => {
    const shown = data();
    const lau = shown.documents.lau;
    if (!lau) throw new Error('no act');
    const html = chainHtml(
      {
        ...shown,
        documents: { ...shown.documents, lau: { ...lau, area: 'thành phố <Hải Phòng>' } },
        relatives: [{ document: 'lau', how: 'implements', of: 'nghi-dinh', provisions: [] }],
      },
      { on: '2026-11-22' },
    );
    expect(tiers(html)[1]).toContain('dia-phuong near');
    expect(tiers(html)[1]).toContain('thực hiện Nghị định số 134/2025/NĐ-CP');
    expect(html).toContain('Chỉ ở thành phố &lt;Hải Phòng&gt;.');
  });
});

it('the acts tied to a ground are those made under it and those it was made under', () => {
  const relation = (kind: string, target: string, confidence = 'B') => ({
    kind,
    target,
    confidence,
  });
  const incoming = (kind: string, by: string, confidence = 'B') => ({
    kind,
    by,
    confidence,
    provisions: [],
  });
  const ground = {
    slug: 'nghi-dinh',
    data: {
      relations: [
        relation('basedOn', 'luat'),
        relation('details', 'luat'),
        relation('replaces', 'cu'),
        relation('basedOn', 'manh-moi', 'C'),
      ],
    },
    incoming: [
      incoming('guides', 'thong-tu'),
      incoming('basedOn', 'quyet-dinh'),
      incoming('details', 'manh-moi', 'C'),
    ],
  } as unknown as SiteDocument;
  expect(relativesOf([ground]).map(({ document, how }) => `${how} ${document}`)).toEqual([
    'guides thong-tu',
    'basis luat',
  ]);
  expect(relativesOf([ground, { ...ground, slug: 'luat' }])).not.toContainEqual(
    expect.objectContaining({ document: 'luat' }),
  );
});
