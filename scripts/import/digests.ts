import { createHash } from 'node:crypto';
import { bodyDigest } from '../../src/content/compile/fidelity.ts';
import type { Imported } from '../../src/schemas/verbatim.ts';

/** The line that holds the digest of the facts around it: it stands below that of the text. */
const OWN = /(?<=^ +text: [\da-f]{64}\n) +facts: .*\n/mu;

/** SHA-256 of anything. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** SHA-256 of facts as written, the line that holds it aside. */
export function factsDigest(yaml: string): string {
  return sha256(yaml.replace(OWN, '').trim());
}

/** Writes the digest of facts into their own line. */
export function withFactsDigest(yaml: string): string {
  return yaml.replace(OWN, (line) => line.replace(/: .*/u, `: ${factsDigest(yaml)}`));
}

/** Whether a file is just as the importer left it. */
export function isUntouched(imported: Imported, yaml: string, body: string): boolean {
  return imported.text === bodyDigest(body) && imported.facts === factsDigest(yaml);
}
