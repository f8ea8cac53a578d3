import type { Range } from '../issue.ts';

/** A body, as texts print it. */
export interface BodyNames {
  readonly id: string;
  /** Names and short forms as printed: "Sở Kế hoạch và Đầu tư", "Sở KH&ĐT". */
  readonly names: readonly string[];
  /** Longer names that hold one of these and mean something else: "Phòng Thanh tra Sở hữu trí tuệ". */
  readonly not: readonly string[];
}

/** A place that names a body. */
export interface BodyMention {
  readonly id: string;
  readonly range: Range;
  /** The text's own characters in `range`. */
  readonly text: string;
}

/** Finds the bodies a text names, in text order. */
export type BodyFinder = (text: string) => BodyMention[];
