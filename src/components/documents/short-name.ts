import type { SiteDocument } from '../../content/model.ts';

/**
 * Type and number, as lists show a document beside its title.
 *
 * @example
 * shortName(law); // 'Luật số 70/2020/QH14'
 */
export function shortName({ name, typeName, data }: SiteDocument): string {
  return data.number === null ? name : `${typeName} số ${data.number}`;
}
