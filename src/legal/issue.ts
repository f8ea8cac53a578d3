/**
 * Expected failures are values. Anything a user's file can cause comes back as an {@link Issue};
 * `throw` is kept for bugs.
 */

/** A half-open span `[start, end)` in UTF-16 units of the text it was found in. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** `error` stops a build, `warning` asks an editor to look, `note` is shown to readers. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing that is wrong or worth knowing about an input. */
export interface Issue {
  /** Stable identifier, e.g. `structure/gap`; tests and allow-lists refer to it. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is the matter, one Vietnamese sentence. */
  readonly message: string;
  /** What to write instead, one Vietnamese sentence. */
  readonly hint?: string;
  /** Where, in the text that was parsed. */
  readonly range?: Range;
}

/** A value with what was found on the way to it; `null` when there is no usable value. */
export interface Result<T> {
  readonly value: T | null;
  readonly issues: readonly Issue[];
}
