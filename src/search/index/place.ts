import { makeAddress, type Address } from '../../legal/address/index.ts';

/**
 * Tells whether an address lies at or below a place, in the document or in anything issued with it.
 *
 * @example placeTest(parseAddress('dieu-4'))('quy-dinh-dieu-4-khoan-1') // true
 */
export function placeTest(place: Address): (address: string) => boolean {
  const wanted = makeAddress(place);
  return (address) => `-${address}-`.includes(`-${wanted}-`);
}
