import { TCVN3 } from './tcvn3.ts';
import { VNI } from './vni.ts';
import { VPS } from './vps.ts';

/** Encodings from before Unicode that official texts still come in. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'vps';

/** What each byte, or pair of bytes, stands for. */
export const ENCODINGS: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  tcvn3: TCVN3,
  vni: VNI,
  vps: VPS,
};

export { asByte, fromControl } from './code-page.ts';
