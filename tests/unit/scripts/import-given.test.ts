import { describe, expect, test } from 'vitest';
import { applyGiven, type Given } from '../../../scripts/import/given.ts';
import { metadataOf, REGISTER } from '../import/document/support.ts';

const apply = (given: Partial<Given>) =>
  applyGiven(
    metadataOf(),
    { number: null, type: null, issuer: null, title: null, ...given },
    REGISTER,
  );

describe('what the user says of a text', () => {
  test('nothing leaves it as it was read', () => {
    expect(apply({})).toEqual(metadataOf());
  });

  test.each<[Partial<Given>, object]>([
    [{ number: ' 7/2020/tt-bng ' }, { number: { value: { canonical: '07/2020/TT-BNG' } } }],
    [{ type: 'Nghị định' }, { type: { value: 'nghi-dinh' } }],
    [{ type: 'nghi-dinh' }, { type: { value: 'nghi-dinh' } }],
    [{ title: ' Về\n\u0000 việc \u202ethử ' }, { title: { value: 'Về việc thử' } }],
    [{ title: 'Về'.normalize('NFD') }, { title: { value: 'Về' } }],
    [
      { issuer: 'bo-ngoai-giao' },
      { issuers: [{ value: { name: 'Bộ Ngoại giao', level: 'central' } }] },
    ],
    [
      { issuer: 'Ủy ban nhân dân tỉnh Hà Giang' },
      { issuers: [{ value: { level: 'province', place: 'tỉnh Hà Giang' } }] },
    ],
  ])('%j', (given, expected) => {
    const [key = ''] = Object.keys(given);
    expect(apply(given)).toMatchObject(expected);
    expect(JSON.stringify(apply(given)[key === 'issuer' ? 'issuers' : (key as 'title')])).toContain(
      'Do người nhập văn bản ghi.',
    );
  });

  test('what is said is no longer missing, the rest is', () => {
    const missing = (['number', 'title', 'signer'] as const).map((fact) => ({ fact, why: fact }));
    const given = { number: '07/2020/TT-BNG', type: null, issuer: null, title: null };
    const told = applyGiven({ ...metadataOf(), missing }, given, REGISTER);
    expect(told.missing.map(({ fact }) => fact)).toEqual(['title', 'signer']);
  });

  test.each<[Partial<Given>, RegExp]>([
    [{ number: '' }, /--number/u],
    [{ number: '../../etc/passwd' }, /--number/u],
    [{ number: '9'.repeat(500) }, /--number/u],
    [{ type: 'thơ' }, /--type "thơ".*Nghị định/u],
    [{ title: ' \n' }, /--title/u],
    [{ title: '…!' }, /--title/u],
    [{ issuer: '' }, /--issuer/u],
    [{ issuer: '../x' }, /--issuer/u],
    [{ issuer: '<b>Bộ</b>' }, /--issuer/u],
  ])('%j is refused', (given, says) => {
    expect(() => apply(given)).toThrow(says);
  });
});
