import { describe, expect, it } from 'vitest';
import { act, HEAD, read } from './support.ts';

/** Relations but those of the head's only basis, as "kind target: provisions". */
function relationsOf(articles: string, head = HEAD): string[] {
  return read(act(articles, head))
    .relations.filter(({ kind }) => kind !== 'basedOn')
    .map(({ kind, target, cited, provisions, scope }) => {
      const places = provisions.length > 0 ? `: ${provisions.join(' ')}` : '';
      return `${kind} ${target ?? cited}${places}${scope === null ? '' : ` (${scope})`}`;
    });
}

const FINAL =
  'Điều 1. Phạm vi\nThông tư này nói về sổ.\nĐiều 2. Đối tượng\nMọi người.\nĐiều 3. Sổ\nMột.\nĐiều 4. Ghi\nHai.\nĐiều 9. Hiệu lực thi hành\n';
const NOW = '1. Thông tư này có hiệu lực từ ngày 20 tháng 4 năm 2019.';

describe('what the last article does to other acts', () => {
  it.each<[string, string[]]>([
    [
      'Thông tư này có hiệu lực từ ngày 20 tháng 4 năm 2019 và thay thế Thông tư số 08/2010/TT-BNG ngày 02 tháng 02 năm 2010 của Bộ trưởng Bộ Ngoại giao.',
      ['replaces 08-2010-tt-bng'],
    ],
    ['Thông tư này thay thế Thông tư số 08/2010/TT-BNG.', ['replaces 08-2010-tt-bng']],
    [
      `${NOW}\n2. Bãi bỏ Thông tư số 08/2010/TT-BNG và Thông tư số 09/2011/TT-BNG.`,
      ['repeals 08-2010-tt-bng', 'repeals 09-2011-tt-bng'],
    ],
    [
      `${NOW}\n2. Thông tư số 08/2010/TT-BNG ngày 02 tháng 02 năm 2010 của Bộ trưởng Bộ Ngoại giao về sổ cũ hết hiệu lực kể từ ngày Thông tư này có hiệu lực thi hành.`,
      ['repeals 08-2010-tt-bng'],
    ],
    [
      `${NOW}\n2. Thông tư số 08/2010/TT-BNG ngày 02 tháng 02 năm 2010 về sổ cũ, Thông tư số 09/2011/TT-BNG ngày 03 tháng 3 năm 2011 về sửa đổi, bổ sung một số điều của Thông tư số 08/2010/TT-BNG hết hiệu lực kể từ ngày Thông tư này có hiệu lực.`,
      ['repeals 08-2010-tt-bng', 'repeals 09-2011-tt-bng'],
    ],
    [
      `${NOW}\n2. Các văn bản sau đây hết hiệu lực kể từ ngày Thông tư này có hiệu lực thi hành:\na) Thông tư số 08/2010/TT-BNG;\nb) Thông tư số 09/2011/TT-BNG hướng dẫn thi hành Nghị định số 10/2009/NĐ-CP.`,
      ['repeals 08-2010-tt-bng', 'repeals 09-2011-tt-bng'],
    ],
    [
      `${NOW}\n2. Bãi bỏ khoản 2 Điều 5, Điều 7 Thông tư số 08/2010/TT-BNG.`,
      ['repeals 08-2010-tt-bng: dieu-5-khoan-2 dieu-7'],
    ],
    [
      `${NOW}\n2. Bãi bỏ các quy định về sổ tại Thông tư số 08/2010/TT-BNG.`,
      ['repeals 08-2010-tt-bng (các quy định về sổ tại)'],
    ],
    [
      `${NOW}\n2. Bãi bỏ Quy chế ban hành kèm theo Quyết định số 77/2005/QĐ-BNG.`,
      ['repeals 77-2005-qd-bng'],
    ],
    [
      `${NOW}\n2. Thay thế Mẫu số 01 ban hành kèm theo Thông tư số 08/2010/TT-BNG bằng Mẫu số 01 kèm theo Thông tư này.`,
      ['amends 08-2010-tt-bng'],
    ],
    [
      `${NOW}\n2. Sửa đổi khoản 1 Điều 4 Thông tư số 08/2010/TT-BNG như sau:\n“1. Một.”`,
      ['amends 08-2010-tt-bng: dieu-4-khoan-1'],
    ],
  ])('%s', (clauses, relations) => {
    expect(relationsOf(FINAL + clauses)).toEqual(relations);
  });

  it.each([
    '2. Sổ cũ theo khoản 1 Điều 3 Thông tư này (sửa đổi khoản 4 Điều 11 Thông tư số 08/2010/TT-BNG) thì giữ.',
    '2. Thông tư này cũng áp dụng cho Thông tư sửa đổi Điều 10 của Thông tư số 08/2010/TT-BNG.',
    '2. Ghi sổ theo Điều 8 Thông tư số 08/2010/TT-BNG được bổ sung, sửa đổi tại Điều 1 Thông tư số 09/2011/TT-BNG.',
    '2. Trường hợp Nghị định số 11/2018/NĐ-CP được sửa đổi, bổ sung hoặc thay thế thì theo văn bản mới.',
    '2. Hồ sơ nộp trước ngày Thông tư này có hiệu lực theo Thông tư số 08/2010/TT-BNG thì tiếp tục giải quyết.',
    '2. Bộ trưởng xem xét, sửa đổi, bổ sung Quyết định số 77/2005/QĐ-BNG.',
    '2. Đối với giấy phép cấp theo Thông tư số 08/2010/TT-BNG thì dùng đến khi hết hiệu lực.',
    '2. Việc ghi sổ theo Thông tư số 08/2010/TT-BNG đã được sửa đổi, bổ sung bởi Thông tư số 09/2011/TT-BNG.',
  ])('is nothing in: %s', (clause) => {
    expect(relationsOf(`${FINAL}${NOW}\n${clause}`)).toEqual([]);
  });

  it('is nothing in an article about what goes on', () => {
    const transition =
      'Điều 8. Điều khoản chuyển tiếp\n1. Bãi bỏ hồ sơ theo Thông tư số 08/2010/TT-BNG.\n';
    expect(relationsOf(`${transition}Điều 9. Hiệu lực\n${NOW}`)).toEqual([]);
  });

  it('says which provision acts, and the day of its own', () => {
    const [relation] = read(
      act(`${FINAL}${NOW}\n2. Bãi bỏ Thông tư số 08/2010/TT-BNG kể từ ngày 01 tháng 01 năm 2020.`),
    ).relations;
    expect(relation).toMatchObject({ kind: 'repeals', by: 'dieu-9-khoan-2', from: '2020-01-01' });
  });

  it('leaves out the day that the act itself begins', () => {
    const [relation] = read(
      act(
        `${FINAL}Thông tư này có hiệu lực từ ngày 20 tháng 4 năm 2019 và thay thế Thông tư số 08/2010/TT-BNG.`,
      ),
    ).relations;
    expect(relation?.from).toBeNull();
  });

  it('does not take the acts that a listed act changed for listed ones', () => {
    const list =
      '2. Bãi bỏ các văn bản sau đây:\na) Thông tư số 08/2010/TT-BNG sửa đổi, bổ sung một số điều của Quyết định số 77/2005/QĐ-BNG; Quyết định số 78/2005/QĐ-BNG; Thông tư số 09/2011/TT-BNG;\nb) Các quy định về sổ trong Thông tư số 12/2012/TT-BNG.';
    expect(relationsOf(`${FINAL}${NOW}\n${list}`)).toEqual([
      'repeals 08-2010-tt-bng',
      'repeals 12-2012-tt-bng (Các quy định về sổ trong)',
    ]);
  });

  it('tells what may or may not be meant', () => {
    const { issues } = read(
      act(
        `${FINAL}${NOW}\n2. Bãi bỏ Thông tư số 08/2010/TT-BNG sửa đổi Thông tư số 07/2009/TT-BNG, Thông tư số 09/2011/TT-BNG.`,
      ),
    );
    expect(issues.map(({ rule }) => rule)).toContain('metadata/relation-unsure');
  });
});

describe('an amending act', () => {
  const head = HEAD.replace(
    'Quy định về sổ đón khách',
    'Sửa đổi, bổ sung một số điều của Thông tư số 08/2010/TT-BNG ngày 02 tháng 02 năm 2010 của Bộ trưởng Bộ Ngoại giao về sổ',
  );

  it('touches the places its clauses name', () => {
    const articles =
      'Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 08/2010/TT-BNG\n1. Sửa đổi khoản 2 Điều 3 như sau:\n“2. Hai.”\n2. Bổ sung Điều 5a vào sau Điều 5 như sau:\n“Điều 5a. Mới\nTheo Thông tư số 66/2006/TT-BNG.”\n3. Sửa đổi, bổ sung Điều 7 như sau:\na) Sửa đổi khoản 1 như sau:\n“1. Một.”\nb) Bãi bỏ khoản 3.\nĐiều 2. Hiệu lực\nThông tư này có hiệu lực từ ngày 20/4/2019.';
    const relations = relationsOf(articles, head);
    expect(relations.find((one) => one.startsWith('repeals'))).toBe(
      'repeals 08-2010-tt-bng: dieu-7-khoan-3',
    );
    const amends = relations.find((one) => one.startsWith('amends')) ?? '';
    for (const place of ['dieu-3-khoan-2', 'dieu-5a', 'dieu-7-khoan-1'])
      expect(amends).toContain(place);
    expect(relations.join(' ')).not.toContain('66-2006');
  });

  it('takes the act from its title where the article leaves it out', () => {
    const articles =
      'Điều 1. Sửa đổi khoản 2 Điều 3 như sau:\n“2. Hai.”\nĐiều 2. Bãi bỏ Điều 6.\nĐiều 3. Hiệu lực\nThông tư này có hiệu lực từ ngày 20/4/2019.';
    expect(relationsOf(articles, head)).toEqual([
      'amends 08-2010-tt-bng: dieu-3-khoan-2',
      'repeals 08-2010-tt-bng: dieu-6',
    ]);
  });

  it('may repeal a list of acts in its first article', () => {
    const articles =
      'Điều 1. Bãi bỏ toàn bộ các văn bản sau đây:\n1. Thông tư số 08/2010/TT-BNG ngày 02 tháng 02 năm 2010 của Bộ trưởng Bộ Ngoại giao hướng dẫn Nghị định số 10/2009/NĐ-CP.\n2. Quyết định số 77/2005/QĐ-BNG.\nĐiều 2. Thông tư này có hiệu lực từ ngày 20/4/2019.';
    expect(relationsOf(articles)).toEqual(['repeals 08-2010-tt-bng', 'repeals 77-2005-qd-bng']);
  });

  it('may change words', () => {
    const articles =
      'Điều 1. Thay thế cụm từ “sổ cũ” bằng cụm từ “sổ mới” tại Điều 3 Thông tư số 08/2010/TT-BNG.\nĐiều 2. Thông tư này có hiệu lực từ ngày 20/4/2019.';
    expect(relationsOf(articles)).toEqual(['amends 08-2010-tt-bng: dieu-3']);
  });
});

describe('what an act rests on', () => {
  it('are the acts its bases name, not those in their titles', () => {
    const head = HEAD.replace(
      /Căn cứ[^;]*;/u,
      'Căn cứ Luật Lễ tân số 33/2016/QH13; Luật sửa đổi, bổ sung một số điều của Luật Lễ tân số 34/2018/QH14;\nCăn cứ Nghị định số 11/2018/NĐ-CP quy định chi tiết Luật Đón khách số 35/2017/QH14;\nTheo đề nghị của Vụ trưởng Vụ Lễ tân tại Tờ trình số 12/TTr-LT;',
    );
    const { relations, bases } = read(act('Điều 1. Một.', head));
    const targets = relations.filter(({ kind }) => kind === 'basedOn').map(({ target }) => target);
    expect(targets).toContain('33-2016-qh13');
    expect(targets).toContain('11-2018-nd-cp');
    expect(targets).not.toContain('35-2017-qh14');
    expect(targets).not.toContain('12-ttr-lt');
    expect(bases).toHaveLength(3);
    expect(bases[0]?.address).toBe('can-cu-1');
  });

  it.each([
    ['', '70-2020-qh14'],
    [' ngày 13 tháng 11 năm 2020', '70-2020-qh14'],
    // Of the two laws of one name the text numbers only the old one.
    [' ngày 14 tháng 4 năm 2005', null],
  ])('is known by number where the text has it elsewhere, of the same year: “%s”', (day, slug) => {
    const head = HEAD.replace(/Căn cứ[^;]*;/u, `Căn cứ Luật Thỏa thuận quốc tế${day};`);
    const { relations } = read(act('Điều 1. Theo Luật Thỏa thuận quốc tế số 70/2020/QH14.', head));
    expect(relations.find(({ kind }) => kind === 'basedOn')?.target ?? null).toBe(slug);
  });

  it.each<[string, string[]]>([
    [
      'Quy định chi tiết Điều 13 và Điều 14 của Nghị định số 11/2018/NĐ-CP',
      ['details 11-2018-nd-cp: dieu-13 dieu-14'],
    ],
    [
      'Hướng dẫn thi hành Nghị định số 11/2018/NĐ-CP ngày 02 tháng 01 năm 2018 của Chính phủ',
      ['guides 11-2018-nd-cp'],
    ],
    ['Hướng dẫn ghi sổ đón khách', []],
  ])('is what it details or guides: %s', (title, relations) => {
    const head = HEAD.replace('Quy định về sổ đón khách\n', `${title}\n`);
    expect(relationsOf('Điều 1. Phạm vi\nThông tư này nói về sổ.', head)).toEqual(relations);
  });
});

describe('numbers of local bodies', () => {
  const local = `ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\nSố: 17/2018/QĐ-UBND\nLạng Sơn, ngày 22 tháng 8 năm 2018\nQUYẾT ĐỊNH\nVề sổ đón khách\nCăn cứ Luật Lễ tân;`;
  it.each([
    [
      'Quyết định số 5/2010/QĐ-UBND ngày 01 tháng 02 năm 2010 của Ủy ban nhân dân tỉnh',
      '05-2010-qd-ubnd-lang-son',
    ],
    ['Quyết định số 5/2010/QĐ-UBND', '05-2010-qd-ubnd-lang-son'],
    [
      'Quyết định số 5/2010/QĐ-UBND ngày 01 tháng 02 năm 2010 của Ủy ban nhân dân tỉnh Cao Bằng',
      '05-2010-qd-ubnd-cao-bang',
    ],
    ['Quyết định số 5/2010/QĐ-TTg', '05-2010-qd-ttg'],
  ])('carry their place: %s', (cited, slug) => {
    const { relations } = read(act(`Điều 1. Một.\nĐiều 2. Bãi bỏ ${cited}.`, local));
    expect(relations.find(({ kind }) => kind === 'repeals')?.target).toBe(slug);
  });

  it('have no slug where nobody says whose they are', () => {
    const { relations } = read(act('Điều 1. Một.\nĐiều 2. Bãi bỏ Quyết định số 5/2010/QĐ-UBND.'));
    expect(relations.find(({ kind }) => kind === 'repeals')).toMatchObject({ target: null });
  });
});

describe('a consolidated text', () => {
  const body = `BỘ TÀI CHÍNH\nSố: 33/VBHN-BTC\nHà Nội, ngày 10 tháng 4 năm 2019\nTHÔNG TƯ\nHướng dẫn ghi sổ\nThông tư số 01/2010/TT-BTC ngày 04 tháng 01 năm 2010 của Bộ trưởng Bộ Tài chính hướng dẫn ghi sổ, có hiệu lực kể từ ngày 18 tháng 02 năm 2010, được sửa đổi, bổ sung bởi:\n1. Thông tư số 02/2012/TT-BTC ngày 05 tháng 01 năm 2012 sửa đổi Thông tư số 01/2010/TT-BTC, có hiệu lực kể từ ngày 19 tháng 02 năm 2012;\n2. Thông tư số 03/2014/TT-BTC ngày 06 tháng 01 năm 2014 sửa đổi Thông tư số 01/2010/TT-BTC, có hiệu lực kể từ ngày 20 tháng 02 năm 2014.\nCăn cứ Luật Kế toán ngày 17 tháng 6 năm 2003;\nĐiều 1. Một.\nĐiều 2. Hiệu lực\nThông tư này có hiệu lực từ ngày 18/02/2010 và thay thế Thông tư số 99/2001/TT-BTC.`;

  it('puts acts together and does nothing of its own', () => {
    const { relations, incorporates, inForce } = read(body);
    expect(relations.map(({ kind, target }) => `${kind} ${target ?? ''}`)).toEqual([
      'consolidates 01-2010-tt-btc',
      'consolidates 02-2012-tt-btc',
      'consolidates 03-2014-tt-btc',
    ]);
    expect(incorporates).toEqual(['02-2012-tt-btc', '03-2014-tt-btc']);
    expect(inForce).toBeNull();
  });
});
