import { describe, expect, it } from 'vitest';
import {
  dependantsOf,
  groundsIn,
  type DependantEntries,
} from '../../../src/content/site/dependants.ts';
import { itemOf, placeOf } from '../../../src/legal/impact/index.ts';

/** `slug#address @ path.to.key` of every ground. */
function grounds(...values: readonly unknown[]): string[] {
  return groundsIn(values.map((value) => ({ entry: { value }, value, path: [] }))).map(
    (ground) => `${placeOf(ground)} @ ${ground.path.map(String).join('.')}`,
  );
}

describe('what an entry rests on', () => {
  it.each<[string, unknown, string[]]>([
    ['nothing', { id: 'a', text: 'luat', sources: ['luat#Điều 1'] }, []],
    ['a document', { document: 'luat' }, ['luat @ document']],
    ['a provision', { document: 'luat', provision: 'dieu-1' }, ['luat#dieu-1 @ provision']],
    [
      'several',
      { document: 'luat', provisions: ['dieu-1', 'dieu-2'] },
      ['luat#dieu-1 @ provisions.0', 'luat#dieu-2 @ provisions.1'],
    ],
    ['none of several', { document: 'luat', provisions: [] }, ['luat @ document']],
    ['documents as a whole', { documents: ['a', 'b'] }, ['a @ documents.0', 'b @ documents.1']],
    [
      'however deep, each place once, where it is said first',
      {
        spans: [
          { basis: [{ document: 'luat', provisions: ['dieu-1'] }] },
          { steps: [{ document: 'luat', provision: 'dieu-1' }, { document: 'luat' }] },
        ],
      },
      ['luat#dieu-1 @ spans.0.basis.0.provisions.0', 'luat @ spans.1.steps.1.document'],
    ],
    ['no provision without a document', { provision: 'dieu-1' }, []],
    ['what is no text', { document: 3, documents: [4], provisions: [5] }, []],
  ])('%s', (_, value, expected) => {
    expect(grounds(value)).toEqual(expected);
  });

  it('of several files, each place once', () => {
    expect(grounds({ document: 'a' }, [{ document: 'a' }, { document: 'b' }])).toEqual([
      'a @ document',
      'b @ 1.document',
    ]);
  });
});

describe('what rests on provisions', () => {
  const basis = [{ document: 'luat', provisions: ['dieu-1'] }];
  const entries = {
    competence: [{ value: { id: 'viec', matter: 'Việc', spans: [{ basis }] } }],
    procedures: [{ value: { id: 'xin-phep', title: 'Xin phép', steps: basis } }],
    lessons: [
      {
        lesson: { value: { id: 'bai', title: 'Bài', reading: basis } },
        questions: {
          value: [
            { id: 'q1', question: 'Một?', basis: [{ document: 'nd', provisions: [] }] },
            { id: 'q2', question: 'Hai?', basis },
          ],
        },
        slides: { value: [{ basis: [{ document: 'nd', provisions: ['dieu-2'] }] }] },
      },
    ],
    succession: [
      {
        value: {
          id: 'so',
          outcomes: [
            { id: 'mot', name: 'Một nơi nhận', blocks: ['nhan', 'chung'] },
            { id: 'khong', name: 'Không ai nhận', blocks: ['chung'] },
          ],
          blocks: [
            { id: 'chung', phases: [{ basis: [{ document: 'nd', provisions: ['dieu-7'] }] }] },
            { id: 'nhan', phases: [{ basis }] },
          ],
        },
      },
    ],
    comparisons: [{ value: { id: 'ss', title: 'Hai bên', left: { documents: ['a'] } } }],
    reporting: { reports: [{ value: { id: 'nam', what: 'Báo cáo năm', document: 'nd' } }] },
    posts: [{ value: { id: 'chu-tich', name: 'Chủ tịch', decides: { tasks: basis } } }],
    office: { duties: [{ value: { id: 'le-tan', name: 'Lễ tân', basis } }], sharedDuties: [] },
  } as unknown as DependantEntries;

  it('has a name, a page and its grounds; each question of a lesson by itself', () => {
    expect(
      dependantsOf(entries).map((one) => [
        itemOf(one),
        one.title,
        one.url,
        one.grounds.map(placeOf),
      ]),
    ).toEqual([
      ['tham-quyen/viec', 'Việc', '/tham-quyen/viec/', ['luat#dieu-1']],
      ['thu-tuc/xin-phep', 'Xin phép', '/thu-tuc/xin-phep/', ['luat#dieu-1']],
      [
        'ke-thua/so-mot',
        'Một nơi nhận',
        '/ke-thua-thoa-thuan/#ket-qua-so-mot',
        ['nd#dieu-7', 'luat#dieu-1'],
      ],
      ['ke-thua/so-khong', 'Không ai nhận', '/ke-thua-thoa-thuan/#ket-qua-so-khong', ['nd#dieu-7']],
      ['bao-cao/nam', 'Báo cáo năm', '/bao-cao/#nam', ['nd']],
      ['chuc-danh/chu-tich', 'Chủ tịch', '/tham-quyen/chuc-danh/chu-tich/', ['luat#dieu-1']],
      ['linh-vuc/le-tan', 'Lễ tân', '/linh-vuc/le-tan/', ['luat#dieu-1']],
      ['so-sanh/ss', 'Hai bên', '/so-sanh/ss/', ['a']],
      ['tap-huan/bai', 'Bài', '/tap-huan/bai/', ['luat#dieu-1', 'nd#dieu-2']],
      ['cau-hoi/bai/q1', 'Một?', '/tap-huan/bai/#cau-1', ['nd']],
      ['cau-hoi/bai/q2', 'Hai?', '/tap-huan/bai/#cau-2', ['luat#dieu-1']],
    ]);
  });

  it('knows where a question says so in its file', () => {
    const second = dependantsOf(entries).at(-1)?.grounds[0];
    expect(second?.path).toEqual([1, 'basis', 0, 'provisions', 0]);
  });
});
