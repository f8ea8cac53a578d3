/** Names of what is filled into a text. @example Names<'{n} văn bản, {date}'> // 'n' | 'date' */
type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/**
 * A text with its gaps filled; what is not given or not asked for fails the type check. Values go in as
 * they are: escape them where the text becomes HTML.
 *
 * @example filled('{n} văn bản, ngày {date}', { n: 3, date: '01/07/2025' }) // '3 văn bản, ngày 01/07/2025'
 */
export function filled<const T extends string>(
  text: T,
  values: Readonly<Record<Names<T>, string | number>>,
): string {
  return text.replace(/\{(\w+)\}/g, (_, name: Names<T>) => String(values[name]));
}
