import type { Phase } from '../../legal/succession/index.ts';

/** What the script needs of a phase to tell how it stands on another day, as attributes. */
export function phaseData({ from, to, settled, basis }: Phase): Record<string, string | undefined> {
  const grounds = basis.flatMap(({ document, provisions }) =>
    provisions.length === 0 ? [document] : provisions.map((one) => `${document}#${one}`),
  );
  return {
    'data-from': from,
    'data-to': to,
    'data-settled': String(settled),
    'data-grounds': grounds.join(' '),
  };
}

/** The phase an element tells of. */
export function readPhase({ dataset }: { readonly dataset: DOMStringMap }): Phase {
  const { from = '', to, settled, grounds = '' } = dataset;
  return {
    from,
    to,
    settled: settled === 'true',
    basis: grounds.split(' ').flatMap((ground) => {
      const [document = '', provision] = ground.split('#');
      return document === ''
        ? []
        : [{ document, provisions: provision === undefined ? [] : [provision] }];
    }),
  };
}
