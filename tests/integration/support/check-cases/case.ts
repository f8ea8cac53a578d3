/** Pairs of what stands in a file and what takes its place. */
export type Changes = Readonly<Record<string, readonly (readonly [string, string])[]>>;

/** A change to the good content that breaks just one rule. */
export interface Case {
  readonly rule: string;
  readonly fault: string;
  readonly changes: Changes;
  /** Where it is told: the first changed file unless named, at the first line with these words. */
  readonly file?: string;
  readonly at: string;
  readonly severity?: 'warning';
}

export const LAW = 'van-ban/10-2020-qh14.mdx';
export const DECREE = 'van-ban/20-2021-nd-cp.mdx';
export const CIRCULAR = 'van-ban/30-2022-tt-bng.mdx';
export const CITED = 'duoc-dan/van-ban.yaml';
export const UNRESOLVED = 'duoc-dan/chua-xac-dinh.yaml';
export const REGISTER = 'sai-khac/sai-khac.yaml';
export const REVIEWS = 'sai-khac/xem-xet.yaml';
