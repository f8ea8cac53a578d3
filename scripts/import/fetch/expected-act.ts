import { ImportFault } from '../failures.ts';

/** The document that an address is said to hold. */
export interface ExpectedAct {
  readonly slug: string;
  /** Its number; its title where it has none. */
  readonly name: string;
}

/** What a text that came says it is. */
export interface FoundAct {
  readonly slug: string;
  readonly facts: { readonly number: string | null; readonly title: string };
}

/**
 * Whether what came is the act that was asked for. Slugs hold number and place, so local acts with
 * one number are told apart.
 */
export function isExpected(expected: string, found: string): boolean {
  return expected === found;
}

/**
 * Refuses a file that is another act than the one its address was recorded for.
 *
 * @throws ImportFault that names both.
 */
export function assertExpected(expected: ExpectedAct, { slug, facts }: FoundAct): void {
  if (isExpected(expected.slug, slug)) return;
  const found = facts.number ?? `“${facts.title}”`;
  const names = found === expected.name ? [slug, expected.slug] : ([found, expected.name] as const);
  throw new ImportFault(
    `Địa chỉ chính thức tải về văn bản ${names[0]}, không phải ${names[1]}; hãy sửa "officialUrl" trong ${expected.slug}.mdx.`,
  );
}
