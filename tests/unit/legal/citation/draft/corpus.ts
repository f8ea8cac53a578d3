import {
  checkDraft,
  reviveCorpus,
  type DraftDocument,
  type DraftEffect,
  type DraftOptions,
  type DraftReport,
} from '../../../../../src/legal/citation/draft/index.ts';
import { documentTypeById } from '../../../../../src/legal/document-type.ts';
import { exactly, type IncomingRelation } from '../../../../../src/legal/effect/index.ts';
import { parseDocumentNumber } from '../../../../../src/legal/number/index.ts';

const FRESH = '2026-08-06';

interface Given {
  readonly issuer?: string;
  readonly place?: string;
  readonly attachments?: DraftDocument['attachments'];
  readonly text?: Partial<NonNullable<DraftDocument['text']>>;
  readonly input?: Partial<DraftEffect['input']>;
  readonly bases?: DraftEffect['bases'];
  readonly transfers?: DraftEffect['transfers'];
  readonly citedOnly?: true;
}

function given(number: string, type: string, title: string, issued: string, more: Given = {}) {
  const { issuer = 'Chính phủ', place = null, attachments = [], citedOnly, text } = more;
  const byName = type === 'luat';
  const key = parseDocumentNumber(number).value?.identityKey ?? '';
  const slug = place === null ? key : `${key}-${place}`;
  const document: DraftDocument = {
    slug,
    url: `/van-ban/${slug}/`,
    name: byName ? `${title} số ${number}` : `${documentTypeById(type)?.name ?? ''} số ${number}`,
    type,
    byName,
    number,
    title,
    issued,
    issuer: { name: issuer, shortName: null, place },
    attachments,
    text: text ? { addresses: [], complete: 'whole', incorporates: [], ...text } : null,
    effect: citedOnly
      ? null
      : {
          input: {
            normative: true,
            territory: place,
            inForceFrom: { when: exactly(issued), confidence: 'A' },
            expires: null,
            lastSeen: { day: FRESH, confidence: 'B' },
            incoming: [],
            provisionEnds: [],
            ...more.input,
          },
          bases: more.bases ?? [],
          transfers: more.transfers ?? [],
        },
  };
  return document;
}

function by(
  kind: IncomingRelation['kind'],
  slug: string,
  day: string,
  more: Partial<IncomingRelation> = {},
): IncomingRelation {
  return {
    kind,
    by: slug,
    when: exactly(day),
    confidence: 'A',
    partial: kind === 'amends' || (more.provisions?.length ?? 0) > 0,
    provisions: [],
    territory: null,
    until: null,
    ...more,
  };
}

const LAW = 'Luật Thỏa thuận quốc tế';
const OLD_AID = 'Quản lý viện trợ phi chính phủ';
const AID = 'Quy định về quản lý viện trợ';

/** A few acts, one for each thing that can happen to an act. */
export const DOCUMENTS: readonly DraftDocument[] = [
  given('70/2020/QH14', 'luat', LAW, '2020-11-13', {
    issuer: 'Quốc hội',
    text: { addresses: ['dieu-18', 'dieu-19', 'dieu-19-khoan-4', 'dieu-20', 'dieu-21'] },
    transfers: [
      {
        by: '134-2025-nd-cp',
        when: exactly('2025-07-01'),
        until: '2027-03-01',
        provisions: ['dieu-19-khoan-4'],
      },
    ],
  }),
  // A line of replacements.
  given('93/2009/NĐ-CP', 'nghi-dinh', OLD_AID, '2009-10-22', {
    input: { incoming: [by('replaces', '80-2020-nd-cp', '2020-09-17')] },
  }),
  given('80/2020/NĐ-CP', 'nghi-dinh', OLD_AID, '2020-07-08', {
    text: { addresses: ['dieu-5', 'dieu-5-khoan-1'] },
    input: { incoming: [by('replaces', '313-2025-nd-cp', '2025-12-08')] },
  }),
  given('313/2025/NĐ-CP', 'nghi-dinh', AID, '2025-12-08'),
  given('134/2025/NĐ-CP', 'nghi-dinh', 'Quy định về phân cấp', '2025-06-12', {
    input: { expires: { when: exactly('2027-03-01'), confidence: 'A' } },
  }),
  // Repealed by an act that takes nobody's place; expired; replaced by two at once.
  given('33/2007/NĐ-CP', 'nghi-dinh', 'Về lễ tân', '2007-04-20', {
    input: { incoming: [by('repeals', '70-2020-qh14', '2021-07-01')] },
  }),
  given('41/2020/NĐ-CP', 'nghi-dinh', 'Về gia hạn', '2020-04-08', {
    input: { expires: { when: exactly('2021-01-01'), confidence: 'A' } },
  }),
  given('42/2012/NĐ-CP', 'nghi-dinh', 'Về báo chí', '2012-10-23', {
    input: {
      incoming: [
        by('replaces', '313-2025-nd-cp', '2025-12-08'),
        by('replaces', '134-2025-nd-cp', '2025-12-08'),
      ],
    },
  }),
  // Amended; amended by an unverified act; partly replaced.
  given('58/2022/NĐ-CP', 'nghi-dinh', 'Về tổ chức phi chính phủ', '2022-08-31', {
    text: { addresses: ['dieu-1', 'dieu-2', 'dieu-2-khoan-1'] },
    input: {
      incoming: [by('amends', '367-2025-nd-cp', '2025-12-31', { provisions: ['dieu-2-khoan-1'] })],
    },
  }),
  given('367/2025/NĐ-CP', 'nghi-dinh', 'Sửa đổi', '2025-12-31'),
  given('59/2022/NĐ-CP', 'nghi-dinh', 'Về danh tính', '2022-09-05', {
    input: { incoming: [by('replaces', '367-2025-nd-cp', '2025-12-31', { confidence: 'C' })] },
  }),
  given('10/2020/NĐ-CP', 'nghi-dinh', 'Về vận tải', '2020-01-17', {
    text: { addresses: ['dieu-5', 'dieu-5-khoan-1', 'dieu-5-khoan-2', 'dieu-6'] },
    input: {
      incoming: [by('repeals', '367-2025-nd-cp', '2025-12-31', { provisions: ['dieu-5-khoan-2'] })],
    },
  }),
  // Ends a provision by its own words; partly repealed, suspended in part, nobody knows where.
  given('177/2025/NĐ-CP', 'nghi-dinh', 'Về đón tiếp', '2025-06-30', {
    text: { addresses: ['dieu-5', 'dieu-5-khoan-4', 'dieu-6'] },
    input: {
      provisionEnds: [{ provisions: ['dieu-5-khoan-4'], lastDay: '2026-02-28', confidence: 'A' }],
    },
  }),
  given('145/2013/NĐ-CP', 'nghi-dinh', 'Về nghi lễ', '2013-10-29', {
    input: { incoming: [by('repeals', '367-2025-nd-cp', '2025-12-31', { partial: true })] },
  }),
  given('146/2013/NĐ-CP', 'nghi-dinh', 'Về tiếp khách', '2013-10-30', {
    input: { incoming: [by('suspends', '367-2025-nd-cp', '2025-12-31', { partial: true })] },
  }),
  given('12/2022/NĐ-CP', 'nghi-dinh', 'Về xử phạt', '2022-01-17', {
    input: { incoming: [by('suspends', '367-2025-nd-cp', '2025-12-31')] },
  }),
  given('20/2026/NĐ-CP', 'nghi-dinh', 'Về lãnh sự', '2026-10-01', {
    input: { inForceFrom: { when: exactly('2027-01-01'), confidence: 'A' } },
  }),
  // Nothing fresh is known; an end of unknown day.
  given('15/2015/NĐ-CP', 'nghi-dinh', 'Về đầu tư', '2015-02-14', { input: { lastSeen: null } }),
  given('16/2015/NĐ-CP', 'nghi-dinh', 'Về sự nghiệp', '2015-02-14', {
    input: {
      incoming: [
        by('replaces', '313-2025-nd-cp', '', { when: { notBefore: null, notAfter: null } }),
      ],
    },
  }),
  given('05/2017/TT-BNG', 'thong-tu', 'Hướng dẫn', '2017-10-17', {
    issuer: 'Bộ Ngoại giao',
    bases: [{ kind: 'guides', target: '80-2020-nd-cp', confidence: 'A' }],
  }),
  given('06/2017/TT-BNG', 'thong-tu', 'Hướng dẫn lễ tân', '2017-10-18', {
    issuer: 'Bộ Ngoại giao',
    bases: [{ kind: 'basedOn', target: '80-2020-nd-cp', confidence: 'A' }],
  }),
  given('62/2025/QĐ-UBND', 'quyet-dinh', 'Quy định chức năng', '2025-07-01', {
    issuer: 'Ủy ban nhân dân thành phố Hải Phòng',
    place: 'hai-phong',
  }),
  given('50/2025/QĐ-UBND', 'quyet-dinh', 'Về giá đất', '2025-06-30', {
    issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn',
    place: 'lang-son',
  }),
  given('272-QĐ/TW', 'quyet-dinh', 'Ban hành Quy chế', '2015-01-21', {
    issuer: 'Bộ Chính trị',
    input: { normative: false },
  }),
  given('126/2024/NĐ-CP', 'nghi-dinh', 'Về hội', '2024-10-08', { citedOnly: true }),
  given('57/KH-UBND', 'ke-hoach', 'Về đối ngoại', '2025-02-01', {
    issuer: 'Ủy ban nhân dân thành phố Hải Phòng',
    place: 'hai-phong',
    citedOnly: true,
  }),
];

const book = reviveCorpus({
  builtOn: '2026-11-22',
  territories: [{ id: 'hai-phong' }, { id: 'lang-son' }],
  documents: DOCUMENTS,
});

/** Checks a draft against {@link DOCUMENTS}, by default on 22/11/2026. */
export async function check(
  text: string,
  options: Partial<DraftOptions> = {},
): Promise<DraftReport> {
  const report = await checkDraft(text, book, { on: '2026-11-22', ...options });
  if (report === null) throw new Error('The check was cancelled.');
  return report;
}

export { book };
