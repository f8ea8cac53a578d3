import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../../src/legal/citation/index.ts';
import { shown } from './support.ts';

describe('a name that the text gives', () => {
  it('is found again, with what it was given to', () => {
    expect(
      shown(
        'Luật Đầu tư số 61/2020/QH14 (sau đây gọi là Luật). Theo Luật, cơ quan làm theo Điều 5 của Luật.',
      ),
    ).toEqual([
      'luat “Đầu tư” 61/2020/QH14',
      '“Luật” = luat “Đầu tư” 61/2020/QH14',
      '“Luật” = luat “Đầu tư” 61/2020/QH14',
      'a5 | “Luật” = luat “Đầu tư” 61/2020/QH14',
    ]);
  });

  it('may be a whole name', () => {
    expect(
      shown(
        'Quy chế làm việc của Ủy ban khóa 14 ban hành kèm theo Quyết định số 2160/2011/QĐ-UBND ' +
          '(sau đây gọi tắt là Quy chế làm việc của Ủy ban khóa 14). Theo Điều 42, Quy chế làm việc ' +
          'của Ủy ban khóa 14; theo Quy chế làm việc của Ủy ban khóa 15.',
      ),
    ).toEqual([
      'quyet-dinh 2160/2011/QĐ-UBND < quy-che “làm việc của Ủy ban khóa 14”',
      '“Quy chế làm việc của Ủy ban khóa 14” = quyet-dinh 2160/2011/QĐ-UBND < quy-che “làm việc của Ủy ban khóa 14”',
      'a42 | “Quy chế làm việc của Ủy ban khóa 14” = quyet-dinh 2160/2011/QĐ-UBND < quy-che “làm việc của Ủy ban khóa 14”',
    ]);
  });

  it('may be a number cut short, with digits that count', () => {
    expect(
      shown(
        'Nghị định số 80/2020/NĐ-CP (sau đây gọi là Nghị định 80); theo Nghị định 80, Nghị định 81.',
      ),
    ).toEqual([
      'nghi-dinh 80/2020/NĐ-CP',
      '“Nghị định 80” = nghi-dinh 80/2020/NĐ-CP',
      '“Nghị định 80” = nghi-dinh 80/2020/NĐ-CP',
      'nghi-dinh 81',
    ]);
  });

  it('is no alias when it has a number of its own', () => {
    expect(
      shown(
        'Quy chế A ban hành kèm theo Quyết định số 67/2011/QĐ-TTg (sau đây gọi tắt là Quy chế ban ' +
          'hành kèm theo Quyết định số 67/2011/QĐ-TTg).',
      ),
    ).toEqual(['quyet-dinh 67/2011/QĐ-TTg < quy-che “A”', 'quyet-dinh 67/2011/QĐ-TTg < quy-che']);
  });

  it('may be given to the regulation that a decision issues', () => {
    expect(
      shown(
        'Quyết định số 5/2020/QĐ-TTg ban hành quy chế (sau đây gọi là Quy chế). Điều 2 Quy chế.',
      ),
    ).toEqual([
      'quyet-dinh 05/2020/QĐ-TTg',
      '“Quy chế” = quyet-dinh 05/2020/QĐ-TTg',
      'a2 | “Quy chế” = quyet-dinh 05/2020/QĐ-TTg',
    ]);
  });

  it('is not the beginning of another name', () => {
    expect(
      shown(
        'Quyết định số 5/2020/QĐ-TTg ban hành quy chế (sau đây gọi là Quy chế). Nghị định 134 về ' +
          'Quy chế khu vực cảng.',
      ).slice(2),
    ).toEqual(['nghi-dinh 134']);
  });

  it.each([
    [
      'no document',
      'Nghị định 134 về đoàn khách (sau đây gọi tắt là khách nước ngoài); Khách đến.',
    ],
    ['another type', 'Nghị định 134 (sau đây gọi là Luật). Theo Luật, cơ quan làm.'],
    [
      'another sentence',
      'Theo Nghị định 134. Đoàn ra (sau đây gọi là Nghị định). Theo Nghị định, làm.',
    ],
  ])('is not taken for a name of %s', (_, text) => {
    expect(shown(text)).toEqual(['nghi-dinh 134']);
  });

  it('is known by where it was defined', () => {
    const text = 'Nghị định số 80/2020/NĐ-CP (sau đây gọi là Nghị định). Theo Nghị định, làm.';
    const found = findCitations(text).at(-1);
    if (found?.kind !== 'alias') throw new Error('not an alias');
    const { start, end } = found.alias.definition;
    expect([start, text.slice(start, end)]).toEqual([text.indexOf('Nghị định)'), 'Nghị định']);
  });
});
