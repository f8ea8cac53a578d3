/**
 * The letter of an option on paper, from A.
 *
 * @example
 * optionLetter(1); // 'B'
 */
export function optionLetter(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place);
}
