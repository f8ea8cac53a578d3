import { describe, expect, it } from 'vitest';
import { parseDocumentNumber, type NumberSeries } from '../../../src/legal/number/index.ts';

/**
 * Every number the project's sources print, under the type symbol and series it must be read as.
 * All are canonical as printed.
 */
const PRINTED: readonly [type: string | null, series: NumberSeries, numbers: string][] = [
  [
    'NĐ',
    'normative',
    `
    134/2025/NĐ-CP 64/2021/NĐ-CP 177/2025/NĐ-CP 58/2022/NĐ-CP 80/2020/NĐ-CP 18/2022/NĐ-CP
    88/2012/NĐ-CP 111/2011/NĐ-CP 26/2022/NĐ-CP 93/2009/NĐ-CP 12/2012/NĐ-CP 118/2025/NĐ-CP
    126/2024/NĐ-CP 118/2021/NĐ-CP 120/2021/NĐ-CP 59/2023/NĐ-CP
  `,
  ],
  [
    'TT',
    'normative',
    `
    09/2025/TT-BNG 03/2021/TT-BNG 05/2017/TT-BNG 08/2025/TT-BNG 42/2009/TT-BCA(A11)
  `,
  ],
  [
    'QĐ',
    'normative',
    `
    62/2025/QĐ-UBND 69/2022/QĐ-UBND 42/2018/QĐ-UBND 68/2022/QĐ-UBND 38/2020/QĐ-UBND
    45/2021/QĐ-UBND 26/2024/QĐ-UBND 06/2020/QĐ-TTg 67/2011/QĐ-TTg 3072/2014/QĐ-UBND
    2160/2011/QĐ-UBND 76/2010/QĐ-TTg 79/2010/QĐ-TTg 510/2013/QĐ-UBND 11/2023/QĐ-UBND
    50/2025/QĐ-UBND
  `,
  ],
  [
    null,
    'assembly',
    `
    70/2020/QH14 51/2019/QH14 47/2014/QH13
  `,
  ],
  [
    'NQ',
    'normative',
    `
    21/2024/NQ-HĐND
  `,
  ],
  [
    'VBHN',
    'consolidated',
    `
    26/VBHN-VPQH 30/VBHN-VPQH 29/VBHN-VPQH
  `,
  ],
  [
    'QĐ',
    'administrative',
    `
    69/QĐ-UBND 2852/QĐ-UBND 905/QĐ-BCĐ 1675/QĐ-UBND 2244/QĐ-UBND 3041/QĐ-UBND 34/QĐ-NV
    5085/QĐ-UBND 362/QĐ-UBND 139/QĐ-NV 36/QĐ-NV 93/QĐ-NV 85/QĐ-NV 96/QĐ-NV 01/QĐ-NV 10/QĐ-NV
    18/QĐ-NV 35/QĐ-NV 100/QĐ-NV 117/QĐ-NV 153/QĐ-NV 103/QĐ-NV 27/QĐ-NV 192/QĐ-NV 107/QĐ-NV
    1260/QĐ-UBND 66/QĐ-NV 86/QĐ-NV 807/QĐ-UBND 4323/QĐ-UBND 21/QĐ-NV 688/QĐ-UBND 17/QĐ-NV
    24/QĐ-NV 4737/QĐ-UBND 133/QĐ-SNgV
  `,
  ],
  [
    'QĐ',
    'party',
    `
    674-QĐ/TU 272-QĐ/TW 1597/QĐ-TU 01-QĐ/CB 05-QĐ/CB
  `,
  ],
  [
    'TTr',
    'administrative',
    `
    1176/TTr-SNV 06/TTr-NV 12/TTr-NV 21/TTr-NV
  `,
  ],
  [
    'BCTĐ',
    'administrative',
    `
    61/BCTĐ-STP 62/BCTĐ-STP
  `,
  ],
  [
    'PL',
    'normative',
    `
    33/2007/PL-UBTVQH11
  `,
  ],
  [
    null,
    'letter',
    `
    20/VHXH-CTHĐND 2237/UBND-NVKTGS 01/NV-VP 802/NV-VP 1059/NV-VP 877/NV-VP
  `,
  ],
  [
    'NQ',
    'party',
    `
    21-NQ/TU 22-NQ/TW 06-NQ/TW 45-NQ/TW 59-NQ/TW 34/NQ-TW 18-NQ/TW 57-NQ/TW
  `,
  ],
  [
    'CTr',
    'party',
    `
    02-CTr/TU 20-CTr/TU 76-CTr/TU 73-CTr/TU 80-CTr/TU 05-CTr/TU 89-CTr/TU
  `,
  ],
  [
    'CT',
    'party',
    `
    15-CT/TU 25-CT/TW 15-CT/TW 04-CT/TU 49-CT/TW
  `,
  ],
  [
    'KL',
    'party',
    `
    36-KL/TU 71-KL/TW 290-KL/TU 509-KL/TU
  `,
  ],
  [
    'KH',
    'party',
    `
    217-KH/TU 418-KH/TU
  `,
  ],
  [
    'NQ',
    'administrative',
    `
    21/NQ-CP 1035/NQ-UBTVQH15 93/NQ-CP 03-NQ/CP
  `,
  ],
  [
    'KH',
    'administrative',
    `
    111/KH-UBND 02/KH-UBND 73/KH-UBND 115/KH-UBND 274/KH-UBND 155/KH-UBND 136/KH-UBND
    117/KH-UBND 48/KH-UBND 41/KH-UBND 105/KH-UBND 57/KH-NV 58/KH-NV 76/KH-NV 02/KH-NV
    17/KH-NV 19/KH-NV 01/KH-NV 06/KH-NV 46/KH-NV 16/KH-NV 38/KH-NV 141/KH-BCĐTKNQ 44/KH-UBND
    23/KH-NV 18/KH-NV 26/KH-NV 49/KH-NV 59/KH-NV 66/KH-NV 5857/KH-NV
  `,
  ],
  [
    'CTr',
    'administrative',
    `
    4535/CTr-UBND 01/CTr-UBND
  `,
  ],
  [
    'CT',
    'administrative',
    `
    26/CT-TTg
  `,
  ],
  [
    'CV',
    'administrative',
    `
    1300/CV-LSNVNONN
  `,
  ],
  [
    'BC',
    'administrative',
    `
    50/BC-NV
  `,
  ],
  [
    'BC',
    'party',
    `
    68-BC/BCSĐ 81-BC/BCSĐ
  `,
  ],
  [
    'TB',
    'party',
    `
    2555-TB/TU
  `,
  ],
  [
    'ĐA',
    'administrative',
    `
    02/ĐA-NV 01/ĐA-NV 03/ĐA-NV
  `,
  ],
  [
    'TB',
    'administrative',
    `
    11/TB-NV
  `,
  ],
];

/** Printed in another notation than the issuer's usual one: read, kept and noted. */
const UNUSUAL = new Set(['1597/QĐ-TU', '34/NQ-TW', '03-NQ/CP']);

const cases = PRINTED.flatMap(([type, series, numbers]) =>
  numbers
    .trim()
    .split(/\s+/)
    .map((number) => [number, type, series] as const),
);

describe('numbers of the sources', () => {
  it('are all here', () => {
    expect(new Set(cases.map(([number]) => number)).size).toBe(171);
  });

  it.each(cases)('reads %s as %s (%s)', (number, typeSymbol, series) => {
    const { value, issues } = parseDocumentNumber(number);
    expect(value).toMatchObject({ printed: number, canonical: number, typeSymbol, series });
    expect(issues.map(({ rule }) => rule)).toEqual(UNUSUAL.has(number) ? ['number/notation'] : []);
  });
});
