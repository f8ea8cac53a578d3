import fc from 'fast-check';

/** Lines a legal text is made of, well formed, odd and hostile. */
const LINE: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: numbered((n) => `Điều ${n}. Tiêu đề ${n}`, 12) },
  { weight: 1, arbitrary: numbered((n) => `Điều ${n} Không dấu chấm`, 5) },
  { weight: 6, arbitrary: numbered((n) => `${n}. Khoản.`, 6) },
  { weight: 2, arbitrary: numbered((n) => `2.${n} Tiết`, 4) },
  { weight: 6, arbitrary: pick('abcdđefgz', (sign) => `${sign}) Điểm;`) },
  { weight: 1, arbitrary: pick('abcdđ', (sign) => `${sign}${sign}) Điểm;`) },
  { weight: 1, arbitrary: pick('abc', (sign) => `${sign}. Điểm`) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '- Gạch',
      '+ Cộng',
      'Một đoạn.',
      'TIÊU ĐỀ IN HOA',
      'Căn cứ Luật Mẫu;',
      'QUYẾT ĐỊNH:',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('Chương I', 'Chương II', 'Mục 1', 'Mục 2. Là câu.', 'Phần thứ nhất'),
  },
  { weight: 2, arbitrary: fc.constantFrom('I. MỤC', 'II. Mục', 'V. MỤC', 'Tiểu mục 1. X') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('PHỤ LỤC', 'PHỤ LỤC I', 'PHỤ LỤC 1', 'QUY CHẾ', 'Mẫu số 1'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('“Điều 9. Trích', '2. Hết trích.”', '“x”', 'sau: “1. Y', '”', '“'),
  },
  { weight: 1, arbitrary: fc.constantFrom('Hết./.', 'Nơi nhận:', 'TM. ỦY BAN', 'Kính gửi: A') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', '\u00a0', '\t- Gạch ', ' 1. Thụt ', '\r', 'x\r'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

function numbered(line: (n: number) => string, max: number): fc.Arbitrary<string> {
  return fc.integer({ min: 1, max }).map(line);
}

function pick(signs: string, line: (sign: string) => string): fc.Arbitrary<string> {
  return fc.constantFrom(...Array.from(signs)).map(line);
}

/** Documents of lines in any order: every nesting, fault and interruption there is. */
export const documents: fc.Arbitrary<string> = fc
  .array(LINE, { maxLength: 60 })
  .map((lines) => lines.join('\n'));

/** Any string at all, lone surrogates and control characters included. */
export const strings: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(...Array.from(' \n\t\r\u00a0\u200b\u0001.)-“”aađIVX1234./'), 'Điều '),
    maxLength: 120,
  }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
);
