import { describe, expect, it } from 'vitest';
import { checkAddresses } from '../../../../src/content/check/addresses.ts';
import { checkCited } from '../../../../src/content/check/cited.ts';
import { checkEvidence, isWeakA } from '../../../../src/content/check/evidence.ts';
import { checkLeads } from '../../../../src/content/check/leads.ts';
import { checkNumbers, identityOf, isSameDocument } from '../../../../src/content/check/numbers.ts';
import { buildSite } from '../../../../src/content/site/build-site.ts';
import { effectOn } from '../../../../src/legal/effect/index.ts';
import { corpusOf, day, doc, evidence } from './documents.ts';

describe('isWeakA', () => {
  const { sources } = corpusOf().registries;
  it.each<['A' | 'B' | 'C', string[], boolean]>([
    ['A', ['x'], false],
    ['A', ['x#Điều 3'], false],
    ['A', ['y'], true],
    ['A', ['y#trang 1', 'y#trang 2'], true],
    ['A', ['y', 'z'], false],
    ['B', ['y'], false],
    ['C', ['y'], false],
  ])('%s on %j: %s', (confidence, refs, weak) => {
    expect(isWeakA({ confidence, sources: refs }, sources)).toBe(weak);
  });
});

it('a digest on one source is told once, not for each article', () => {
  const digest = { confidence: 'A', sources: ['y'], articles: { 'dieu-1': { note: 'Thử.' } } };
  expect(checkEvidence(corpusOf(doc('a', { digest })))).toMatchObject([
    { rule: 'evidence/weak-a', message: expect.stringContaining('"digest"') as string },
  ]);
});

describe('two numbers of one document', () => {
  type Numbered = Parameters<typeof identityOf>[0];
  const one: Numbered = { number: '10/QĐ-BNG', issuer: 'bo-ngoai-giao' };
  const of = (year: number) => ({ ...one, issued: { value: `${year}-01-01` } });
  it.each<[string, Numbered, Numbered, boolean]>([
    ['the same', one, one, true],
    ['another spelling', one, { ...one, number: '10/ qđ–bng' }, true],
    ['another number', one, { ...one, number: '11/QĐ-BNG' }, false],
    ['another issuer', one, { ...one, issuer: 'chinh-phu' }, false],
    ['without number', { ...one, number: null }, { ...one, number: null }, false],
    ['years that differ', of(2019), of(2020), false],
    ['one year known', of(2019), one, true],
    [
      'a year in the number',
      { ...of(2019), number: '1/2018/TT-BNG' },
      { ...of(2018), number: '01/2018/TT-BNG' },
      true,
    ],
  ])('%s', (_, a, b, same) => {
    expect(isSameDocument(identityOf(a), identityOf(b))).toBe(same);
    expect(isSameDocument(identityOf(b), identityOf(a))).toBe(same);
  });
});

it('a page and a cited document under one id, whatever their numbers', () => {
  const page = doc('chi-duoc-dan', { number: null });
  expect(checkNumbers(corpusOf(page))).toMatchObject([{ rule: 'number/also-cited' }]);
  expect(checkNumbers(corpusOf(doc('khac', { number: null })))).toEqual([]);
});

it('an unreadable list is no fault of those who refer to it', () => {
  const { citedDocuments, sources } = corpusOf().registries;
  const entries = citedDocuments.map((entry) => ({ ...entry, id: '99-2001-nd-cp' }));
  const unknown = (known: Parameters<typeof checkCited>[1]): string[] =>
    checkCited(entries, known, () => 1).map(({ rule }) => rule);
  const other = { id: 'quoc-hoi', name: 'Quốc hội', level: 'central' as const };
  expect(unknown({ sources: [], issuers: [] })).toEqual([]);
  expect(unknown({ sources, issuers: [other] })).toEqual(['content/unknown-id']);
});

describe('checkLeads', () => {
  const lead = { confidence: 'C', sources: ['y'] };
  const inForce = { inForceFrom: day('2025-07-01'), lastSeenInForce: day('2026-01-01') };
  const leads = {
    inForceFrom: { value: '2025-07-01', ...lead },
    lastSeenInForce: { value: '2026-01-01', ...lead },
  };

  it('leads beside facts, and leads alone, decide nothing', () => {
    const replacing = { kind: 'replaces', target: 'a', from: '2026-02-01', ...lead };
    const corpus = corpusOf(
      doc('a', { ...inForce, expires: { value: '2026-03-01', ...lead } }),
      doc('b', { ...leads, relations: [replacing] }),
    );
    expect(checkLeads(corpus)).toEqual([]);
  });

  it('a document that may not exist has no state', () => {
    expect(checkLeads(corpusOf(doc('a', { ...inForce, identity: lead })))).toMatchObject([
      { rule: 'effect/on-lead', file: 'van-ban/a.mdx' },
    ]);
  });

  it('a kind that has no state, read off a lead, does not decide either', () => {
    const notice = { number: '12/TB-BNG', type: 'thong-bao' };
    const corpus = corpusOf(doc('a', { ...notice, identity: lead }), doc('b', notice));
    expect(checkLeads(corpus)).toEqual([]);
    const site = buildSite(corpus.documents, corpus.registries, '2026-11-22');
    expect(Object.fromEntries(site.map(({ slug, effect }) => [slug, effect.id]))).toEqual({
      a: 'chua-xac-dinh',
      b: 'khong-ap-dung',
    });
  });

  it('and ends no other', () => {
    const relations = [
      { kind: 'basedOn', target: 'a', ...evidence },
      { kind: 'replaces', target: 'a', from: '2026-02-01', ...evidence },
    ];
    expect(
      checkLeads(corpusOf(doc('a', inForce), doc('b', { identity: lead, relations }))),
    ).toMatchObject([
      {
        file: 'van-ban/b.mdx',
        line: 11,
        message: expect.stringContaining('"a" ngày 01/07/2025') as string,
      },
    ]);
  });

  it('finds an engine that takes leads for facts', () => {
    const credulous: typeof effectOn = (question, input, tree) =>
      effectOn(
        question,
        {
          ...input,
          inForceFrom: input.inForceFrom && { ...input.inForceFrom, confidence: 'B' },
          lastSeen: input.lastSeen && { ...input.lastSeen, confidence: 'B' },
          incoming: input.incoming.map((relation) => ({ ...relation, confidence: 'B' })),
        },
        tree,
      );
    const corpus = corpusOf(doc('a', leads), doc('b', inForce));
    expect(checkLeads(corpus)).toEqual([]);
    expect(checkLeads(corpus, credulous).map(({ file }) => file)).toEqual(['van-ban/a.mdx']);
    const relations = [{ kind: 'repeals', target: 'b', from: '2026-02-01', ...lead }];
    const repealing = corpusOf(doc('a', { relations }), doc('b', inForce));
    expect(checkLeads(repealing)).toEqual([]);
    expect(checkLeads(repealing, credulous).map(({ file }) => file)).toEqual(['van-ban/b.mdx']);
  });
});

describe('addresses in another text', () => {
  const whole = 'Điều 1. Một\n\n1. Khoản.\n\n2. Khoản.\n\nĐiều 2. Hai\n\nCâu.\n';
  const gap = 'Điều 1. Một\n\nCâu.\n\nĐiều 4. Bốn\n\nCâu.\n';
  const digest = { digest: evidence };
  it.each<[string, object, string | undefined, string, string | null]>([
    ['a clause of the law', {}, whole, 'dieu-1-khoan-2', null],
    ['no clause of the law', {}, whole, 'dieu-1-khoan-3', 'error'],
    ['an article inserted later', {}, whole, 'dieu-1a', 'error'],
    ['no text here', {}, undefined, 'dieu-9', null],
    ['an article of a digest', digest, whole, 'dieu-2', null],
    ['none of a digest without gaps', digest, whole, 'dieu-3', 'error'],
    ['a clause the digest does not tell apart', digest, whole, 'dieu-2-khoan-1', 'warning'],
    ['an article in a gap of a digest', digest, gap, 'dieu-2', 'warning'],
    ['an article after a gap', digest, gap, 'dieu-5', 'warning'],
    ['a clause of an article in a gap', digest, gap, 'dieu-2-khoan-1', 'warning'],
    [
      'an article of an attachment the digest leaves out',
      digest,
      whole,
      'quy-che-dieu-1',
      'warning',
    ],
    ['a chapter the digest leaves out', digest, whole, 'chuong-2', 'warning'],
  ])('%s', (_, facts, text, address, severity) => {
    const relations = [{ kind: 'amends', target: 'a', provisions: [address], ...evidence }];
    const found = checkAddresses(corpusOf(doc('a', facts, text), doc('b', { relations })));
    expect(found.map((issue) => `${issue.severity} ${issue.file}`)).toEqual(
      severity === null ? [] : [`${severity} van-ban/b.mdx`],
    );
  });
});
