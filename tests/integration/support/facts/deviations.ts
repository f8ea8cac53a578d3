import type { Deviation } from './compare.ts';

const CODE_NOTES = 'the codification notes it at the article concerned, which is the text itself';
const TWO = 'two independent sources were read';

/**
 * Where the corpus says something else than a row of the notes, and why. An entry that no longer
 * deviates fails, so that the list cannot outlive its reasons.
 */
export const DEVIATIONS: readonly Deviation[] = [
  {
    claim: '1.1 134-2025-nd-cp inForce 2025-07-01 C',
    corpus: '2025-07-01 B',
    because: 'section 7.1 overrules: dates no longer C',
  },
  {
    claim: '1.1 62-2025-qd-ubnd-hai-phong inForce 2025-07-01 A',
    corpus: '2025-07-01 B',
    because: 'only nhansu.vn gives the day; the slides give the date of issue alone',
  },
  {
    claim: '1.1 177-2025-nd-cp relation amends 65-2021-nd-cp C',
    corpus: 'amends 65-2021-nd-cp A',
    because: CODE_NOTES,
  },
  {
    claim: '1.1 58-2022-nd-cp signer Phạm Bình Minh A',
    corpus: 'Phạm Bình Minh B',
    because: 'one source names the signer; no second one could be read',
  },
  {
    claim: '1.1 42-2018-qd-ubnd-hai-phong issued 2018-12-28 B',
    corpus: '2018-12-28 A',
    because: `${TWO}: the slides and caselaw.vn`,
  },
  {
    claim: '1.1 42-2018-qd-ubnd-hai-phong inForce unknown B',
    corpus: '2019-01-15 B',
    because: 'caselaw.vn gives the day',
  },
  {
    claim: '1.1 51-2019-qh14 issued 2019-11-25 B',
    corpus: '2019-11-25 A',
    because: `${TWO}: the slides and LuatVietnam`,
  },
  {
    claim: '1.1 23-2023-qh15 issued 2023-06-24 B',
    corpus: '2023-06-24 A',
    because: 'section 4.15 rates it A, from the codification',
  },
  {
    claim: '1.1 23-2023-qh15 inForce 2023-08-15 B',
    corpus: '2023-08-15 A',
    because: 'section 4.15 rates it A, from the codification',
  },
  {
    claim: '1.1 26-2022-nd-cp relation replaces|repeals 139-2000-qd-ttg C',
    corpus: 'none',
    because: 'the national database ends the older act on 12/12/2022, not when the newer one began',
  },
  {
    claim: '1.2 67-2011-qd-ttg inForce 2012-02-01 C',
    corpus: '2012-02-01 B',
    because: 'Điều 2 of a copy of the text says so; the notes had only inferred it',
  },
  {
    claim: '1.2 67-2011-qd-ttg relation replaces|repeals 28-2005-qd-ttg C',
    corpus: 'replaces|repeals 28-2005-qd-ttg B',
    because: 'Điều 2 of a copy of the text says so; the notes had only inferred it',
  },
  {
    claim: '1.2 28-2005-qd-ttg issued 2005-02-01 C',
    corpus: '2005-02-01 B',
    because: 'the national database gives the date',
  },
  {
    claim: '1.2 136-2007-nd-cp inForce unknown A',
    corpus: '2007-09-15 B',
    because: 'the opening of consolidated text 07/VBHN-BCA gives the day',
  },
  {
    claim: '1.2 3072-2014-qd-ubnd-hai-phong relation basedOn 1597-qd-tu-hai-phong B',
    corpus: 'basedOn 1597-qd-tu-hai-phong A',
    because: 'the acting text itself, rated A in its own row',
  },
  {
    claim: '1.3 286-2026-nd-cp issued 2026-07-17 C',
    corpus: '2026-07-17 B',
    because: 'a copy of the whole text was read; C is for the succession',
  },
  {
    claim: '1.3 137-2025-qh15 issued 2025 B',
    corpus: '2025-12-10 A',
    because: `${TWO}: a copy of the text and LuatVietnam`,
  },
  {
    claim: '1.3 137-2025-qh15 relation amends 108-2016-qh13 B',
    corpus: 'amends 108-2016-qh13 A',
    because: `${TWO}: its own Điều 1 and the preamble of TT 02/2026`,
  },
  {
    claim: '1.3 98-2025-qh15 issued 2025 B',
    corpus: '2025-06-27 A',
    because: `${TWO}: a copy of the text and VietnamPlus`,
  },
  {
    claim: '1.3 98-2025-qh15 relation amends 66-2020-qh14 B',
    corpus: 'amends 66-2020-qh14 A',
    because: `${TWO}: its own opening and VietnamPlus`,
  },
  {
    claim: '6 12-2025-tt-bng inForce 2025-01-25 A',
    corpus: '2025-01-25 to 2026-04-26 B',
    because: 'impossible as printed: number 11 of that year is of 31/07/2025',
  },
  {
    claim: '7.2 13-2025-tt-bng relation basedOn 28-2025-nd-cp B',
    corpus: 'basedOn 28-2025-nd-cp A',
    because: 'the official page prints its own preamble',
  },
  {
    claim: '7.2 07-2026-tt-bng issued 2026-06-30 A',
    corpus: '2026-06-30 B',
    because: 'the two copies name one page of LuatVietnam as their source',
  },
  {
    claim: '7.2 07-2026-tt-bng inForce 2026-07-01 A',
    corpus: '2026-07-01 B',
    because: 'the two copies name one page of LuatVietnam as their source',
  },
];
