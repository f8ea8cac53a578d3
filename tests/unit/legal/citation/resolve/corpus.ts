import { findCitations } from '../../../../../src/legal/citation/index.ts';
import {
  createCorpus,
  resolveCitations,
  type CitingText,
  type CorpusDocument,
  type Resolution,
} from '../../../../../src/legal/citation/resolve/index.ts';
import { parseDocumentNumber } from '../../../../../src/legal/number/index.ts';
import {
  parseStructure,
  placesAt,
  paragraphsOf,
  unitsOf,
} from '../../../../../src/legal/structure/index.ts';

/** number | type | title | issued | issuer | place | attachments | articles it has ("whole" before: all of its text). */
const DOCUMENTS = `
70/2020/QH14         | luat       | Luật Thỏa thuận quốc tế | 2020-11-13 | Quốc hội | | | whole dieu-19 dieu-19-khoan-4
17/2008/QH12         | luat       | Luật Ban hành văn bản quy phạm pháp luật | 2008-06-03 | Quốc hội | | |
80/2015/QH13         | luat       | Luật Ban hành văn bản quy phạm pháp luật | 2015-06-22 | Quốc hội | | |
134/2025/NĐ-CP       | nghi-dinh  | Quy định về phân quyền, phân cấp | 2025-06-12 | Chính phủ | | | articles dieu-1 dieu-16 dieu-16-khoan-1
134/2016/NĐ-CP       | nghi-dinh  | Biểu thuế | 2016-09-01 | Chính phủ | | |
06/2020/QĐ-TTg       | quyet-dinh | Về tổ chức và quản lý hội nghị | 2020-02-21 | Thủ tướng Chính phủ | | | whole dieu-3 dieu-3-khoan-1 dieu-3-khoan-1-diem-a dieu-5 dieu-5-khoan-1 dieu-6
67/2011/QĐ-TTg       | quyet-dinh | Ban hành Quy chế quản lý thống nhất | 2011-12-12 | Thủ tướng Chính phủ | | quy-che |
272-QĐ/TW            | quyet-dinh | Ban hành Quy chế quản lý thống nhất hoạt động đối ngoại | 2015-01-21 | Bộ Chính trị | | |
03/NQ-CP             | nghi-quyet | Về chương trình hành động | 2025-01-08 | Chính phủ | | |
69/2022/QĐ-UBND      | quyet-dinh | Quy định chức năng | 2022-12-05 | Ủy ban nhân dân thành phố Hải Phòng | hai-phong | |
62/2025/QĐ-UBND      | quyet-dinh | Quy định chức năng | 2025-07-01 | Ủy ban nhân dân thành phố Hải Phòng | hai-phong | |
50/2025/QĐ-UBND      | quyet-dinh | Quy định chức năng | 2025-06-30 | Ủy ban nhân dân tỉnh Lạng Sơn | lang-son | |
50/2025/QĐ-UBND      | quyet-dinh | Về giá đất | 2025-06-15 | Ủy ban nhân dân tỉnh Cao Bằng | cao-bang | |
3072/2014/QĐ-UBND    | quyet-dinh | Ban hành Quy định quản lý | 2014-12-31 | Ủy ban nhân dân thành phố Hải Phòng | hai-phong | quy-dinh | whole dieu-1 dieu-2 dieu-3 quy-dinh-dieu-1 quy-dinh-dieu-9 quy-dinh-dieu-9-khoan-2
`;

function document(row: string): CorpusDocument {
  const [
    number = '',
    type = '',
    title = '',
    issued = '',
    issuer = '',
    place = '',
    attachments = '',
    text = '',
  ] = row.split('|').map((cell) => cell.trim());
  const words = text.split(' ').filter((word) => word !== '');
  const complete = words[0] === 'whole' || words[0] === 'articles' ? words[0] : 'no';
  const addresses = new Set(words);
  const value = parseDocumentNumber(number).value;
  return {
    slug: `${value?.identityKey ?? ''}${place === '' ? '' : `-${place}`}`,
    type,
    number: value,
    title,
    issued,
    issuer: { name: issuer, shortName: null, place: place === '' ? null : place },
    attachments: attachments === '' ? [] : [{ prefix: attachments, name: attachments }],
    text: words.length === 0 ? null : { has: (address) => addresses.has(address), complete },
  };
}

const documents = DOCUMENTS.trim().split('\n').map(document);
const corpus = createCorpus(documents);

/** The text citations stand in: by default a letter of nobody known. */
export function citing(
  text: string,
  more: Partial<CitingText> & { slug?: string } = {},
): CitingText {
  const tree = parseStructure(text);
  const addresses = new Set(
    tree.instruments.flatMap((instrument) => [
      ...[...unitsOf(instrument.body)].map(({ address }) => address),
      ...[...paragraphsOf(instrument)].map(({ address }) => address),
    ]),
  );
  const self = documents.find(({ slug }) => slug === more.slug) ?? null;
  return {
    self,
    issued: self?.issued ?? null,
    place: self?.issuer.place ?? null,
    type: self?.type ?? null,
    placeAt: placesAt(tree),
    text: { has: (address) => addresses.has(address), complete: 'whole' },
    ...more,
  };
}

/** Resolves the citations of a text: `slug#address… !warning` each, or the kind and reason. */
export function resolve(text: string, more: Parameters<typeof citing>[1] = {}): string[] {
  return resolveCitations(findCitations(text), citing(text, more), corpus).map(({ resolution }) =>
    words(resolution),
  );
}

function words(resolution: Resolution): string {
  if (resolution.kind === 'absent' || resolution.kind === 'unreadable')
    return `${resolution.kind} ${resolution.reason}`;
  if (resolution.kind === 'ambiguous')
    return `ambiguous ${resolution.reason} ${resolution.candidates.map(({ slug }) => slug).join(' ')}`;
  const places = resolution.places.map(
    ({ address, to, exists }) =>
      `#${address}${to === null ? '' : `..${to}`}${exists === null ? '?' : ''}`,
  );
  const warnings = resolution.warnings.map(({ kind }) => `!${kind}`);
  const head = resolution.kind === 'self' ? 'self' : resolution.document.slug;
  return [head + places.join(''), ...warnings].join(' ');
}
