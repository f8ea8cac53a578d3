import type { Claim } from '../../schemas/claim.ts';

/** Sentences in a row that go by one clause, with one and the same evidence. */
export interface ClaimGroup {
  readonly claims: readonly Claim[];
  /** Whose clause and evidence stand for all. */
  readonly first: Claim;
}

/**
 * Sentences in their order, joined where clause and evidence are the same, so that these are told
 * once and not after every line.
 */
export function groupClaims(claims: readonly Claim[]): readonly ClaimGroup[] {
  const groups: { claims: Claim[]; first: Claim }[] = [];
  for (const claim of claims) {
    const last = groups.at(-1);
    if (last && proofOf(last.first) === proofOf(claim)) last.claims.push(claim);
    else groups.push({ claims: [claim], first: claim });
  }
  return groups;
}

/** Everything but the words. */
function proofOf(claim: Claim): string {
  return JSON.stringify(
    Object.entries({ ...claim, text: '' }).sort(([a], [b]) => a.localeCompare(b)),
  );
}
