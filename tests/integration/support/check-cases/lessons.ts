import type { Case } from './case.ts';

const LESSON = 'tap-huan/bai/bai.mdx';
const QUESTIONS = 'tap-huan/bai/cau-hoi.yaml';
const SLIDES = 'tap-huan/bai/trinh-chieu.yaml';

const TEXT = `---
id: bai
order: 1
title: Bài thử
summary: Thử.
minutes: 5
aims: [Biết.]
reading:
  - { document: 10-2020-qh14, provisions: [dieu-1-khoan-2, dieu-2] }
  - { document: 30-2022-tt-bng, provisions: [dieu-9] }
confidence: A
sources: [cong-bao]
checkedOn: 2026-06-01
---

## Đọc

Lời của mình.

<Clause document="10-2020-qh14" provision="dieu-1-khoan-2" />

<Case title="Thử">

Chuyện.

<Solution>

Giải.

</Solution>

</Case>
`;

const question = (number: number): string => `- id: q${number}
  question: Câu ${number}?
  options: [{ text: Có, right: true }, { text: Không }]
  explanation: { text: Vì luật nói vậy., confidence: A, sources: [cong-bao] }
  basis: [{ document: 10-2020-qh14, provisions: [dieu-1] }]
`;
const slide = (number: number): string => `- title: Trang ${number}
  points: [Một ý.]
  notes: Nói.
  basis: [{ document: 10-qd-bng }]
`;
const times = (count: number, made: (number: number) => string): string =>
  Array.from({ length: count }, (_, i) => made(i + 1)).join('');

/** The files of a lesson with nothing wrong. */
const GOOD = { [LESSON]: TEXT, [QUESTIONS]: times(10, question), [SLIDES]: times(8, slide) };

/** The good lesson with one of its files changed. */
function changed(file: keyof typeof GOOD, from: string, to: string): Case['changes'] {
  const text = GOOD[file];
  if (!text.includes(from)) throw new Error(`The good ${file} has no "${from}".`);
  return files({ ...GOOD, [file]: text.replace(from, to) });
}

function files(all: Readonly<Record<string, string>>): Case['changes'] {
  return Object.fromEntries(Object.entries(all).map(([file, text]) => [file, [['', text]]]));
}

/** Lessons, their questions and their slides. */
export const LESSON_CASES: readonly Case[] = [
  {
    rule: 'lesson/provision',
    fault: 'a clause to read that the law does not have',
    changes: changed(LESSON, '[dieu-1-khoan-2, dieu-2]', '[dieu-1-khoan-2, dieu-7]'),
    at: 'dieu-7',
  },
  {
    rule: 'lesson/provision',
    fault: 'a question on an article that the law does not have',
    changes: changed(QUESTIONS, 'provisions: [dieu-1]', 'provisions: [dieu-5]'),
    file: QUESTIONS,
    at: 'dieu-5',
  },
  {
    rule: 'lesson/reading',
    fault: 'a clause in the text that is not listed',
    changes: changed(LESSON, 'provision="dieu-1-khoan-2"', 'provision="dieu-1-khoan-1"'),
    at: '<Clause',
  },
  {
    rule: 'lesson/no-text',
    fault: 'a clause of a document whose text is not held',
    changes: changed(
      LESSON,
      'document="10-2020-qh14" provision="dieu-1-khoan-2"',
      'document="30-2022-tt-bng" provision="dieu-9"',
    ),
    at: '<Clause',
  },
  {
    rule: 'lesson/component',
    fault: 'a clause without its address',
    changes: changed(LESSON, ' provision="dieu-1-khoan-2" />', ' />'),
    at: '<Clause',
  },
  {
    rule: 'lesson/component',
    fault: 'a case that nobody solves',
    changes: changed(LESSON, '<Solution>\n\nGiải.\n\n</Solution>\n', ''),
    at: '<Case',
  },
  {
    rule: 'lesson/component',
    fault: 'a solution of no case',
    changes: changed(LESSON, '</Case>\n', '</Case>\n\nThêm <Solution>nữa</Solution>.\n'),
    at: 'Thêm <Solution>',
  },
  {
    rule: 'lesson/matter',
    fault: 'an answer to a matter that is not listed',
    changes: changed(LESSON, 'Lời của mình.', '<Answer matter="viec" />'),
    at: '<Answer',
  },
  {
    rule: 'content/component',
    fault: 'a component of guides',
    changes: changed(LESSON, 'Lời của mình.', '<StateList />'),
    at: '<StateList',
  },
  {
    rule: 'content/code',
    fault: 'an expression',
    changes: changed(LESSON, 'Lời của mình.', 'Lời {1}.'),
    at: 'Lời {1}',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a matter that nobody knows',
    changes: changed(LESSON, 'confidence: A', 'matters: [viec-la]\nconfidence: A'),
    at: 'viec-la',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a slide on a document that nothing mentions',
    changes: changed(SLIDES, '10-qd-bng', '11-qd-bng'),
    file: SLIDES,
    at: '11-qd-bng',
  },
  {
    rule: 'content/schema',
    fault: 'a question with two right options',
    changes: changed(QUESTIONS, '{ text: Không }', '{ text: Không, right: true }'),
    file: QUESTIONS,
    at: 'options:',
  },
  {
    rule: 'content/duplicate-id',
    fault: 'two questions of one id',
    changes: changed(QUESTIONS, 'id: q2', 'id: q1 # lại'),
    file: QUESTIONS,
    at: '# lại',
  },
  {
    rule: 'evidence/weak-a',
    fault: 'an explanation of A on one source',
    changes: changed(
      QUESTIONS,
      'confidence: A, sources: [cong-bao]',
      'confidence: A, sources: [bao-a]',
    ),
    file: QUESTIONS,
    at: 'explanation:',
    severity: 'warning',
  },
  {
    rule: 'lesson/questions',
    fault: 'too few questions',
    changes: files({ ...GOOD, [QUESTIONS]: times(9, question) }),
    file: QUESTIONS,
    at: 'id: q1',
  },
  {
    rule: 'lesson/slides',
    fault: 'too few slides',
    changes: files({ ...GOOD, [SLIDES]: times(7, slide) }),
    file: SLIDES,
    at: 'title: Trang 1',
  },
  {
    rule: 'lesson/slides',
    fault: 'too many slides',
    changes: files({ ...GOOD, [SLIDES]: times(15, slide) }),
    file: SLIDES,
    at: 'title: Trang 1',
  },
  {
    rule: 'lesson/order',
    fault: 'two lessons in one place',
    changes: files({
      ...GOOD,
      'tap-huan/bai-hai/bai.mdx': TEXT.replace('id: bai', 'id: bai-hai'),
      'tap-huan/bai-hai/cau-hoi.yaml': times(10, question),
      'tap-huan/bai-hai/trinh-chieu.yaml': times(8, slide),
    }),
    file: 'tap-huan/bai-hai/bai.mdx',
    at: 'order: 1',
  },
  {
    rule: 'content/misnamed',
    fault: 'a lesson under another name',
    changes: changed(LESSON, 'id: bai', 'id: bai-khac'),
    at: 'id: bai-khac',
  },
  {
    rule: 'content/missing',
    fault: 'a lesson without slides',
    changes: files({ [LESSON]: TEXT, [QUESTIONS]: times(10, question) }),
    file: SLIDES,
    at: '',
  },
];
