import { describe, expect, it } from 'vitest';
import { contact, localContact } from '../../../src/schemas/contact.ts';
import { duty } from '../../../src/schemas/duty.ts';
import { structure } from '../../../src/schemas/structure.ts';
import { GOOD_DUTY } from '../support/duty.ts';
import { sentences } from '../support/schema-sentences.ts';

describe('a field of work', () => {
  it('is taken when every statement has its evidence', () => {
    expect(sentences(duty, GOOD_DUTY)).toBe('');
  });

  const [does] = GOOD_DUTY.does;
  const [basis] = GOOD_DUTY.basis;
  it.each([
    ['no statement', { does: [] }, /"does".*ít nhất một việc/],
    [
      'a statement without sources',
      { does: [{ ...does, sources: [] }] },
      /"does\.0\.sources".*ít nhất một nguồn/,
    ],
    [
      'a statement without a source list',
      { does: [{ text: 'Sở làm.', confidence: 'B' }] },
      /"does\.0\.sources": còn thiếu/,
    ],
    [
      'a statement without confidence',
      { does: [{ text: 'Sở làm.', sources: ['a'] }] },
      /"does\.0\.confidence".*A, B hoặc C/,
    ],
    [
      'an empty statement',
      { does: [{ ...does, text: ' ' }] },
      /"does\.0\.text".*bằng lời của mình/,
    ],
    ['a bare string', { does: ['Sở làm.'] }, /"does\.0": sai kiểu/],
    [
      'a department without sources',
      { handledBy: [{ department: 'a', confidence: 'B' }] },
      /"handledBy\.0\.sources"/,
    ],
    ['no department and no question', { handledBy: [] }, /"unknown".*Chưa biết phòng nào/],
    [
      'a basis that is no address',
      { basis: [{ ...basis, provision: 'muc-lon' }] },
      /"basis\.0\.provision".*địa chỉ/,
    ],
    [
      'a procedure code of another form',
      { procedures: [{ ...does, name: 'Cho phép', code: '2.00231' }] },
      /"procedures\.0\.code".*2\.002311/,
    ],
    ['a report in words', { reports: ['Báo cáo năm'] }, /"reports\.0".*Mã chỉ gồm/],
    [
      'newer acts without documents',
      { later: [{ slides: does, now: does, documents: [] }] },
      /"later\.0\.documents".*văn bản/,
    ],
    [
      'a question without an answer',
      { unknown: [{ what: 'Ai?' }] },
      /"unknown\.0\.settledBy": còn thiếu/,
    ],
    [
      'a day of another form',
      { later: [{ slides: does, now: does, documents: ['a'], from: '01/07/2025' }] },
      /"later\.0\.from".*năm-tháng-ngày/,
    ],
    ['a key that is none', { fullname: 'x' }, /"fullname": không có trường này/],
  ])('is refused with %s', (_, change, says) => {
    expect(sentences(duty, { ...GOOD_DUTY, ...change })).toMatch(says);
  });
});

describe('a structure', () => {
  const good = {
    id: 'nay',
    office: 'so',
    role: 'now',
    name: 'Nay',
    document: 'qd',
    checkedOn: '2026-11-22',
    units: [{ name: 'Văn phòng', kind: 'department', confidence: 'B', sources: ['a'] }],
  };
  it('is taken when every unit has its evidence', () => {
    expect(sentences(structure, good)).toBe('');
  });
  it.each([
    ['no unit', { units: [] }, /"units"/],
    [
      'a unit without evidence',
      { units: [{ name: 'Văn phòng', kind: 'department' }] },
      /"units\.0\.sources"/,
    ],
    ['a role that is none', { role: 'later' }, /"role".*before, now, elsewhere/],
    [
      'an end without evidence',
      { units: [{ ...good.units[0], dissolved: { text: 'Đã giải thể.' } }] },
      /"units\.0\.dissolved\.sources"/,
    ],
  ])('is refused with %s', (_, change, says) => {
    expect(sentences(structure, { ...good, ...change })).toMatch(says);
  });
});

describe('contact points', () => {
  it('public ones need a source and a web address that is one', () => {
    const good = {
      id: 'a',
      office: 'so',
      order: 1,
      checkedOn: '2026-11-22',
      label: 'Trang',
      value: 'so.gov.vn',
      url: 'https://so.gov.vn/',
      confidence: 'B',
      sources: ['a'],
    };
    expect(sentences(contact, good)).toBe('');
    expect(sentences(contact, { ...good, sources: [] })).toMatch(/"sources".*ít nhất một nguồn/);
    expect(sentences(contact, { ...good, url: 'javascript:alert(1)' })).toMatch(/"url".*http/);
  });

  it('local ones need a way to reach someone, and only numbers as numbers', () => {
    const good = { id: 'a', label: 'Đầu mối', phone: '024 3799 0000', checkedOn: '2026-11-22' };
    expect(sentences(localContact, good)).toBe('');
    expect(sentences(localContact, { ...good, phone: undefined })).toMatch(/ít nhất một cách/);
    expect(sentences(localContact, { ...good, phone: 'javascript:1' })).toMatch(/chữ số/);
    expect(sentences(localContact, { ...good, email: 'a' })).toMatch(/thư điện tử/);
  });
});
