import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The files of a content folder, by path below it. */
export type ContentFiles = Readonly<Record<string, string>>;

const LAW_TEXT = `Điều 1. Phạm vi

1. Khoản một.

2. Khoản hai.

Điều 2. Hiệu lực

Luật này có hiệu lực từ ngày ký.
`;

/**
 * The smallest content that has something for every rule to look at and nothing wrong: a law word
 * for word, a decree as a digest that amends it, a circular without text, two documents only cited.
 */
export const GOOD_CONTENT: ContentFiles = {
  'nguon/nguon.yaml': `- { id: cong-bao, title: Công báo, kind: official-text }
- { id: bao-a, title: Báo A, kind: press }
- { id: bao-b, title: Báo B, kind: press }
`,
  'nguon/luat.txt': LAW_TEXT,
  'don-vi/co-quan.yaml': `- { id: quoc-hoi, name: Quốc hội, level: central }
- { id: chinh-phu, name: Chính phủ, level: central }
- { id: bo-ngoai-giao, name: Bộ Ngoại giao, level: central }
`,
  'don-vi/linh-vuc.yaml': '[]\n',
  'don-vi/phong.yaml': '[]\n',
  'don-vi/dia-ban.yaml': '[]\n',
  'duoc-dan/van-ban.yaml': `- id: 05-2010-nd-cp
  number: 05/2010/NĐ-CP
  type: nghi-dinh
  issuer: chinh-phu
  identity: { confidence: B, sources: [bao-a] }
  citedIn: [{ source: bao-a, place: trang 1 }]
- id: 10-qd-bng
  number: 10/QĐ-BNG
  type: quyet-dinh
  issuer: bo-ngoai-giao
  issued: { value: 2019-04-01, confidence: B, sources: [bao-b] }
  identity: { confidence: A, sources: [bao-a, bao-b] }
  citedIn: [{ source: bao-a, place: trang 2 }]
`,
  'duoc-dan/chua-xac-dinh.yaml': `- id: cxd-01
  printed: Chỉ thị 38
  type: chi-thi
  issuer: chinh-phu
  where: bao-a#trang 5
  context: Nêu cùng một kết luận.
  settledBy: Bản gốc của bài báo.
  sources: [bao-b]
  readAs: { number: 38/CT-TTg, confidence: C, sources: [cong-bao] }
`,
  'sai-khac/sai-khac.yaml': `- id: sk-01
  kind: date
  documents: [10-2020-qh14]
  printed: ngày 1/5/2020
  where: bao-a#trang 3
  right: ngày 5/1/2020
  sources: [cong-bao]
  confidence: A
`,
  'sai-khac/xem-xet.yaml': `- id: xx-01
  document: 20-2021-nd-cp
  what: Đang soạn nghị định thay thế.
  why: Nguồn không nêu lý do.
  stage: Lấy ý kiến, theo báo đến tháng 3/2026.
  sources: [bao-b]
  confidence: B
`,
  'van-ban/10-2020-qh14.mdx': `---
number: 10/2020/QH14
type: luat
issuer: quoc-hoi
title: Luật Thử
identity: { confidence: A, sources: [cong-bao] }
checkedOn: 2026-06-01
issued: { value: 2020-01-05, confidence: A, sources: [cong-bao] }
inForceFrom: { value: 2020-07-01, confidence: A, sources: [cong-bao] }
lastSeenInForce: { value: 2026-05-01, confidence: B, sources: [bao-a] }
verbatim:
  file: luat.txt
  sha256: ${createHash('sha256').update(LAW_TEXT).digest('hex')}
---

${LAW_TEXT}`,
  'van-ban/20-2021-nd-cp.mdx': `---
number: 20/2021/NĐ-CP
type: nghi-dinh
issuer: chinh-phu
title: Quy định chi tiết Luật Thử
identity: { confidence: A, sources: [bao-a, bao-b] }
checkedOn: 2026-06-01
issued: { value: 2021-02-01, confidence: B, sources: [bao-a] }
inForceFrom: { value: 2021-04-01, confidence: B, sources: [bao-a] }
expires: { value: 2027-04-01, confidence: B, sources: [bao-a] }
lastSeenInForce: { value: 2026-05-01, confidence: B, sources: [bao-a] }
provisionEnds:
  - provisions: [dieu-2]
    lastDay: 2026-12-31
    confidence: B
    sources: [bao-a]
relations:
  - kind: details
    target: 10-2020-qh14
    provisions: [dieu-1-khoan-2]
    by: dieu-1
    confidence: B
    sources: [bao-a]
  - kind: replaces
    target: 05-2010-nd-cp
    confidence: B
    sources: [bao-a]
digest:
  confidence: B
  sources: [bao-a]
  articles:
    dieu-2: { confidence: C, note: Mới biết chủ đề. }
---

Điều 1. Phạm vi

Quy định ai làm gì.

Điều 2. Hiệu lực

Áp dụng đến hết năm 2026.
`,
  'van-ban/30-2022-tt-bng.mdx': `---
number: 30/2022/TT-BNG
type: thong-tu
issuer: bo-ngoai-giao
title: Hướng dẫn Nghị định
identity: { confidence: B, sources: [bao-b] }
checkedOn: 2026-06-01
issued: { value: 2022-01-10, confidence: B, sources: [bao-b] }
inForceFrom: { value: 2022-03-01, confidence: B, sources: [bao-b] }
relations:
  - kind: guides
    target: 20-2021-nd-cp
    provisions: [dieu-1]
    from: 2022-03-01
    confidence: B
    sources: [bao-b]
---
`,
};

/** Writes a content folder below a new temporary one; whoever asks for it removes it. */
export async function writeContent(files: ContentFiles): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'tra-cuu-small-'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
}
