import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/import/docx/index.ts';
import { readHtml } from '../../src/import/html/index.ts';
import { readMetadata, type Metadata } from '../../src/import/metadata/index.ts';
import type { Reading, SourceBlock } from '../../src/import/model.ts';
import { readPdf } from '../../src/import/pdf/index.ts';
import { findCitations } from '../../src/legal/citation/index.ts';
import { parseStructure } from '../../src/legal/structure/index.ts';

const ROOT = '../shared/data/files';

/** Real files, outside of the repository: number, type, issuer, day, signer, first day in force. */
const FILES: readonly (readonly [string, string, string, string, string, string, string | null])[] =
  [
    [
      'pdf/luat-so-69-2020-qh14-32699.pdf',
      '69/2020/QH14',
      'luat',
      'Quốc hội',
      '2020-11-13',
      'Nguyễn Thị Kim Ngân',
      '2022-01-01',
    ],
    [
      'pdf/nghi-dinh-so-112-2021-nd-cp-34959.pdf',
      '112/2021/NĐ-CP',
      'nghi-dinh',
      'Chính phủ',
      '2021-12-10',
      'Vũ Đức Đam',
      '2022-01-01',
    ],
    [
      'pdf/thong-tu-so-04-2022-tt-bldtbxh-36990.pdf',
      '04/2022/TT-BLĐTBXH',
      'thong-tu',
      'Bộ Lao động - Thương binh và Xã hội',
      '2022-03-30',
      'Lê Tấn Dũng',
      '2022-05-15',
    ],
    [
      'pdf/thong-tu-so-12-2023-tt-bkhdt-40700.pdf',
      '12/2023/TT-BKHĐT',
      'thong-tu',
      'Bộ Kế hoạch và Đầu tư',
      '2023-12-01',
      'Nguyễn Chí Dũng',
      '2024-01-19',
    ],
    [
      'pdf/thong-tu-so-15-2021-tt-bldtbxh-34764.pdf',
      '15/2021/TT-BLĐTBXH',
      'thong-tu',
      'Bộ Lao động - Thương binh và Xã hội',
      '2021-10-21',
      'Lê Tấn Dũng',
      '2021-12-15',
    ],
    [
      'pdf/thong-tu-so-35-2021-tt-bldtbxh-36500.pdf',
      '35/2021/TT-BLĐTBXH',
      'thong-tu',
      'Bộ Lao động - Thương binh và Xã hội',
      '2021-12-30',
      'Lê Tấn Dũng',
      '2022-02-15',
    ],
    [
      'pdf/van-ban-hop-nhat-so-16-vbhn-btc-30897.pdf',
      '16/VBHN-BTC',
      'van-ban-hop-nhat',
      'Bộ Tài chính',
      '2020-03-06',
      'Trần Văn Hiếu',
      null,
    ],
    [
      'doc/445_QD-BNNMT_693852.pdf',
      '445/QĐ-BNNMT',
      'quyet-dinh',
      'Bộ Nông nghiệp và Môi trường',
      '2026-02-02',
      'Nguyễn Thị Phương Hoa',
      '2026-02-02',
    ],
    [
      'docx/494_QD-BNNMT_695444.docx',
      '494/QĐ-BNNMT',
      'quyet-dinh',
      'Bộ Nông nghiệp và Môi trường',
      '2026-02-06',
      'Nguyễn Hoàng Hiệp',
      '2026-02-05',
    ],
    [
      'docx/nghi_dinh_19_2019_ND_CP.docx',
      '19/2019/NĐ-CP',
      'nghi-dinh',
      'Chính phủ',
      '2019-02-19',
      'Nguyễn Xuân Phúc',
      '2019-04-05',
    ],
    [
      'docx/nghi_dinh_21_2021_ND_CP.docx',
      '21/2021/NĐ-CP',
      'nghi-dinh',
      'Chính phủ',
      '2021-03-19',
      'Nguyễn Xuân Phúc',
      '2021-05-15',
    ],
    [
      'html/doc_000035.html',
      '313/2025/NĐ-CP',
      'nghi-dinh',
      'Chính phủ',
      '2025-12-08',
      'Bùi Thanh Sơn',
      '2025-12-08',
    ],
    [
      'html/doc_000066.html',
      '01/2026/TT-BNG',
      'thong-tu',
      'Bộ Ngoại giao',
      '2026-01-01',
      'Lê Hoài Trung',
      '2026-01-01',
    ],
    [
      'html/doc_000120.html',
      '59/2026/NĐ-CP',
      'nghi-dinh',
      'Chính phủ',
      '2026-02-13',
      'Nguyễn Hòa Bình',
      '2026-04-01',
    ],
    [
      'html/doc_000171.html',
      '101/2025/TT-BCA',
      'thong-tu',
      'Bộ Công an',
      '2025-11-03',
      'Lương Tam Quang',
      '2025-11-03',
    ],
    [
      'html/doc_000172.html',
      '131/2025/QH15',
      'luat',
      'Quốc hội',
      '2025-12-10',
      'Trần Thanh Mẫn',
      '2026-04-01',
    ],
    [
      'html/doc_000190.html',
      '327/2025/NĐ-CP',
      'nghi-dinh',
      'Chính phủ',
      '2025-12-18',
      'Phạm Minh Chính',
      '2026-01-17',
    ],
    [
      'html/doc_000392.html',
      '13/2025/TT-BNG',
      'thong-tu',
      'Bộ Ngoại giao',
      '2025-12-19',
      'Lê Hoài Trung',
      '2026-02-02',
    ],
  ];

/** What the last articles do, of the files whose final articles do something; slugs are facts. */
const RELATIONS: readonly (readonly [string, readonly string[]])[] = [
  ['pdf/luat-so-69-2020-qh14-32699.pdf', ['repeals 72-2006-qh11']],
  [
    'pdf/nghi-dinh-so-112-2021-nd-cp-34959.pdf',
    ['repeals 38-2020-nd-cp', 'repeals 17-2007-ttlt-bldtbxh-nhnnvn'],
  ],
  ['pdf/thong-tu-so-04-2022-tt-bldtbxh-36990.pdf', ['repeals 09-2017-tt-bldtbxh']],
  ['pdf/thong-tu-so-12-2023-tt-bkhdt-40700.pdf', []],
  [
    'pdf/thong-tu-so-15-2021-tt-bldtbxh-34764.pdf',
    ['repeals 46-2016-tt-bldtbxh', 'repeals 18-2018-tt-bldtbxh: dieu-3'],
  ],
  [
    'pdf/van-ban-hop-nhat-so-16-vbhn-btc-30897.pdf',
    ['consolidates 60-2015-qd-ttg', 'consolidates 38-2019-qd-ttg'],
  ],
  ['docx/nghi_dinh_19_2019_ND_CP.docx', ['repeals 144-2006-nd-cp']],
  ['docx/nghi_dinh_21_2021_ND_CP.docx', ['repeals 163-2006-nd-cp', 'repeals 11-2012-nd-cp']],
  ['html/doc_000035.html', ['replaces 80-2020-nd-cp']],
  ['html/doc_000120.html', ['replaces 142-2021-nd-cp', 'repeals 282-2025-nd-cp: dieu-66']],
  ['html/doc_000171.html', ['replaces 63-2023-tt-bca']],
];

const facts = new Map<string, Promise<Metadata>>();

/** Reads a file once, however many tests ask for it. */
function metadataOf(file: string): Promise<Metadata> {
  const known = facts.get(file);
  if (known !== undefined) return known;
  const read = readFile(file);
  facts.set(file, read);
  return read;
}

async function readFile(file: string): Promise<Metadata> {
  const bytes = new Uint8Array(readFileSync(`${ROOT}/${file}`));
  const readers: Record<string, (bytes: Uint8Array) => Promise<Reading>> = {
    '.pdf': readPdf,
    '.docx': readDocx,
    '.html': readHtml,
  };
  const reading = await readers[extname(file)]?.(bytes);
  if (reading?.ok !== true) throw new Error(`${file} was not read`);
  const body = reading.text.blocks.flatMap(linesOf).join('\n');
  const fileName = file.replace(/^.*\//u, '');
  return readMetadata(body, parseStructure(body), findCitations(body), { fileName });
}

function linesOf(block: SourceBlock): readonly string[] {
  if (block.kind === 'note') return [];
  if (block.kind === 'paragraph') return [block.text];
  return block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
}

describe.skipIf(!existsSync(ROOT))(
  'what real files say (skipped where ../shared/data is missing)',
  () => {
    it.each(FILES)('%s', async (file, number, type, issuer, issued, signer, inForce) => {
      const found = await metadataOf(file);
      expect({
        number: found.number?.value.canonical,
        type: found.type?.value,
        issuers: found.issuers.map(({ value }) => value.name),
        issued: found.issued?.value,
        signers: found.signers.map(({ value }) => value.name),
        inForce: found.inForce?.value ?? null,
      }).toEqual({
        number,
        type,
        issuers: [issuer],
        issued,
        signers: [signer],
        inForce: inForce === null ? null : { kind: 'day', from: inForce },
      });
      expect(found.title).not.toBeNull();
      expect(found.issues).toEqual([]);
    });

    it.each(RELATIONS)('%s acts on others', async (file, relations) => {
      const found = await metadataOf(file);
      const acting = found.relations
        .filter(({ kind }) => kind !== 'basedOn' && kind !== 'details' && kind !== 'guides')
        .map(({ kind, target, provisions }) => {
          const places = provisions.length > 0 ? `: ${provisions.join(' ')}` : '';
          return `${kind} ${target ?? ''}${places}`;
        });
      expect(acting).toEqual(relations);
    });

    interface Entry {
      readonly file: string;
      readonly number: string;
      readonly effective: string;
    }

    it('agrees with the database that the pages are of', async () => {
      const entries = JSON.parse(readFileSync(`${ROOT}/html/metadata.json`, 'utf8')) as Entry[];
      expect(entries.length).toBeGreaterThan(0);
      for (const { file, number, effective } of entries) {
        const found = await metadataOf(`html/${file}`);
        expect(found.number?.value.canonical).toBe(number);
        const [day, month, year] = effective.split('/');
        expect(found.inForce?.value).toEqual({ kind: 'day', from: `${year}-${month}-${day}` });
      }
    });
  },
);
