import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { timeLimitWords, type TimeLimit } from '../../src/legal/deadline/time-limit.ts';
import type { AdministrativeProcedure } from '../../src/schemas/procedure.ts';

const DIST = process.env.OUT_DIR ?? 'dist';
const { value: corpus, issues } = await readCorpus(CONTENT_DIR);
const procedures = corpus.procedures.map(({ value }) => value);
const page = (path: string): string => readFileSync(join(DIST, path, 'index.html'), 'utf8');
const pageOf = ({ id }: AdministrativeProcedure): string => page(`thu-tuc/${id}`);
/** Text of HTML as readers see it: no tags, entities read, spaces as one. */
const shown = (html: string): string =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ');

/** Every value under a key, however deep. */
function under(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]: [string, unknown]) => [
    ...(name === key ? [item] : []),
    ...under(item, key),
  ]);
}

const EACH = procedures.map((procedure) => [procedure.id, procedure] as const);

describe('the procedures', () => {
  it('are there, without a fault', () => {
    expect(procedures.length).toBeGreaterThanOrEqual(15);
    expect(issues.filter(({ file }) => file.startsWith('thu-tuc/'))).toEqual([]);
  });

  it('hold the four that are done online, each under its code', () => {
    const codes = procedures.flatMap((one) =>
      one.kind === 'online' && one.code.known ? [one.code.value.code] : [],
    );
    expect(codes.sort()).toEqual(['2.002311', '2.002312', '2.002313', '2.002314']);
  });

  it('tell of those four the time of the law, and that the internal process takes half of it', () => {
    for (const procedure of procedures) {
      if (procedure.kind !== 'online') continue;
      expect(procedure).toMatchObject({
        deadlines: { known: true },
        internalTime: {
          known: true,
          value: { text: expect.stringMatching(/một nửa|50 %/) as unknown },
        },
      });
    }
  });

  it('show every public contact point where files are handed in, and every line of help', () => {
    const named = procedures.flatMap((procedure) =>
      (under(procedure, 'contacts') as string[][]).flat().map((id) => [procedure, id] as const),
    );
    expect(named.length).toBeGreaterThan(5);
    for (const [procedure, id] of named) {
      const point = corpus.office.contacts.find(({ value }) => value.id === id)?.value;
      expect(shown(pageOf(procedure))).toContain(`${point?.label ?? '?'}: ${point?.value ?? '?'}`);
    }
    const helps = procedures.filter(({ kind }) => kind === 'help');
    expect(helps.map(({ id }) => id)).toEqual([
      'gap-nan-o-nuoc-ngoai',
      'nguoi-nuoc-ngoai-tai-hai-phong',
    ]);
    for (const help of helps)
      for (const url of under(help, 'url') as string[])
        expect(pageOf(help)).toContain(`href="${url}"`);
  });

  it('lead from every code that a matter of competence names', () => {
    const codes = corpus.competence.flatMap(({ value }) =>
      value.procedures.map(({ code }) => code),
    );
    const known = procedures.flatMap((one) =>
      'code' in one && one.code.known ? [one.code.value.code] : [],
    );
    expect(codes.length).toBeGreaterThan(3);
    for (const code of codes) expect(known).toContain(code);
  });

  it('say of conferences with ministers that code and days are not known, before all else', () => {
    const procedure = procedures.find(({ id }) => id === 'hoi-nghi-cap-bo-truong');
    expect(procedure).toMatchObject({ code: { known: false }, deadlines: { known: false } });
    const html = shown(page('thu-tuc/hoi-nghi-cap-bo-truong'));
    const warned = html.indexOf('trước 40 hay 30 ngày');
    expect(warned).toBeGreaterThan(0);
    expect(warned).toBeLessThan(html.indexOf('Bạn cần gì'));
  });

  it.each(EACH)('%s has a page that says it all', (_, procedure) => {
    const html = shown(pageOf(procedure));
    for (const key of [
      'text',
      'what',
      'who',
      'when',
      'question',
      'note',
      'label',
      'value',
      'title',
    ])
      for (const words of under(procedure, key))
        if (typeof words === 'string') expect(html).toContain(words.replace(/\s+/gu, ' '));
    for (const limit of under(procedure, 'time') as TimeLimit[])
      expect(html.toLowerCase()).toContain(timeLimitWords(limit).toLowerCase());
  });

  it.each(EACH)('%s says of everything unknown what would settle it', (_, procedure) => {
    const html = shown(pageOf(procedure));
    const settled = under(procedure, 'settledBy') as string[];
    for (const words of settled) expect(html.toLowerCase()).toContain(words.toLowerCase());
    const silent = Object.values(procedure).filter(
      (field: unknown) =>
        typeof field === 'object' && field !== null && 'known' in field && field.known === false,
    );
    const told = html.split('Chưa có trong nguồn.').length - 1;
    expect(told).toBeGreaterThanOrEqual(silent.length);
  });

  it.each(EACH)(
    '%s shows each clause it rests on with a state that follows the day',
    (_, procedure) => {
      const html = pageOf(procedure);
      for (const { document, provisions } of procedure.basis) {
        expect(corpus.documents.some(({ slug }) => slug === document)).toBe(true);
        const places =
          provisions.length === 0 ? [document] : provisions.map((one) => `${document}#${one}`);
        for (const place of places) expect(html).toContain(`data-effect-of="${place}"`);
      }
    },
  );

  it.each(EACH)('%s is in the list, under its own name', (id, { title }) => {
    const html = page('thu-tuc');
    expect(html).toContain(`href="/thu-tuc/${id}/"`);
    expect(shown(html)).toContain(title);
  });
});

/** Properties that schema.org has for what the pages carry, with the type of each. */
const PROPERTIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  GovernmentService: {
    name: 'string',
    alternateName: 'strings',
    description: 'string',
    serviceType: 'string',
    audience: 'Audience',
    identifier: 'PropertyValue',
    provider: 'GovernmentOrganization',
    areaServed: 'AdministrativeArea',
    availableChannel: 'ServiceChannel',
    serviceOutput: 'Thing',
  },
  Audience: { audienceType: 'string' },
  PropertyValue: { propertyID: 'string', value: 'string' },
  GovernmentOrganization: { name: 'string' },
  AdministrativeArea: { name: 'string' },
  ServiceChannel: { serviceUrl: 'url' },
  Thing: { name: 'string' },
};

function faultsIn(value: unknown, type: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => faultsIn(item, type));
  if (type === 'string' || type === 'strings')
    return typeof value === 'string' && value !== '' ? [] : [`${type} is ${String(value)}`];
  if (type === 'url')
    return typeof value === 'string' && URL.canParse(value) ? [] : [`no address: ${String(value)}`];
  if (typeof value !== 'object' || value === null) return [`${type} is no object`];
  const known = PROPERTIES[type] ?? {};
  const given = value as Record<string, unknown>;
  return [
    ...(given['@type'] === type ? [] : [`${String(given['@type'])} is no ${type}`]),
    ...Object.entries(given).flatMap(([key, item]) => {
      if (key.startsWith('@')) return [];
      const inner = known[key];
      return inner === undefined ? [`${type} has no ${key}`] : faultsIn(item, inner);
    }),
  ];
}

describe('the block for machines', () => {
  const services = procedures.filter(({ kind }) => kind === 'online' || kind === 'information');
  const blockIn = (html: string): unknown => {
    const blocks = [
      ...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g),
    ].map(([, json = '']) => json);
    expect(blocks).toHaveLength(1);
    return JSON.parse(blocks[0] ?? '');
  };

  it.each(services.map((one) => [one.id, one] as const))(
    '%s is a GovernmentService with nothing but what schema.org has',
    (_, procedure) => {
      const block = blockIn(pageOf(procedure)) as Record<string, unknown>;
      expect(block['@context']).toBe('https://schema.org');
      for (const needed of ['name', 'description', 'serviceType', 'audience'])
        expect(block).toHaveProperty(needed);
      expect(faultsIn(block, 'GovernmentService')).toEqual([]);
    },
  );

  it.each(services.map((one) => [one.id, one] as const))(
    '%s holds no word that the content does not',
    (_, procedure) => {
      if (procedure.kind !== 'online' && procedure.kind !== 'information') return;
      const block = blockIn(pageOf(procedure)) as Record<string, unknown>;
      expect(block).toHaveProperty('description', procedure.summary.text);
      expect('identifier' in block).toBe(procedure.code.known);
      expect('serviceOutput' in block).toBe(procedure.result.known);
      expect('areaServed' in block).toBe(procedure.territory !== undefined);
      const offices = procedure.submitTo.known
        ? procedure.submitTo.value.flatMap(({ office }) => office ?? [])
        : [];
      expect('provider' in block).toBe(offices.length > 0);
    },
  );

  it('finds faults where there are some', () => {
    expect(faultsIn({ '@type': 'GovernmentService', fee: '1' }, 'GovernmentService')).toHaveLength(
      1,
    );
    expect(faultsIn({ '@type': 'Service' }, 'GovernmentService')).toHaveLength(1);
    expect(
      faultsIn(
        {
          '@type': 'GovernmentService',
          availableChannel: { '@type': 'ServiceChannel', serviceUrl: 'x' },
        },
        'GovernmentService',
      ),
    ).toHaveLength(1);
  });
});
