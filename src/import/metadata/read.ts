import type { Citation } from '../../legal/citation/index.ts';
import type { Issue, Range } from '../../legal/issue.ts';
import type { LegalTree } from '../../legal/structure/index.ts';
import { actingRelations } from './acting-relations.ts';
import { findAttachments } from './attachments.ts';
import { findAuthentication } from './authentication.ts';
import { contradictions } from './contradictions.ts';
import { findEffect } from './effect.ts';
import { checkFileName } from './file-name.ts';
import { readHead } from './head.ts';
import { findIssued } from './issued.ts';
import { findIssuers } from './issuer.ts';
import { issuingLines } from './issuing-lines.ts';
import { mergeRelations } from './merge.ts';
import { missingFacts } from './missing.ts';
import { findNumber } from './number.ts';
import { withNumbers } from './numbered-titles.ts';
import { basedOn, consolidatedActs, detailedActs, findBases } from './opening-relations.ts';
import { prepareMixedCase } from './proper-case.ts';
import { ownParagraphs } from './sentences.ts';
import { findSigners } from './signer.ts';
import { targetOf, type Target } from './target.ts';
import { findTitle } from './title.ts';
import { findType } from './type.ts';
import type { Metadata, MetadataHints, StatedRelation } from './types.ts';

/**
 * Reads what a text says about itself: number, type, issuer, date, title, signer, effect, and its
 * relations to other acts. Every fact has the range in `body` it was read from; what is not found is
 * absent and told in `missing`; nothing is filled in from the file's name.
 *
 * @param body one paragraph a line, NFC; blank lines are allowed
 * @param tree of the same body, from `parseStructure`
 * @param citations of the same body, from `findCitations`
 */
export function readMetadata(
  body: string,
  tree: LegalTree,
  citations: readonly Citation[],
  hints: MetadataHints,
): Metadata {
  const head = readHead(body);
  const authentication = findAuthentication(body);
  const places = { head, authentication, tree, citations };
  const number = findNumber(places);
  const type = findType(head, authentication, number.number);
  const date = findIssued(places);
  const mixed = prepareMixedCase(body);
  const others = issuingLines(tree, authentication?.end ?? null);
  const named = { head, authentication, number: number.number, place: date.place?.value ?? null };
  const issuer = findIssuers({ ...named, mixed, others });
  const title = findTitle(head, head.type?.id ?? type?.value ?? null, mixed);
  const act = tree.instruments[0];
  const signers = act === undefined ? [] : findSigners(body, act, authentication?.end ?? null);
  const consolidated = type?.value === 'van-ban-hop-nhat';
  const paragraphs = consolidated ? [] : ownParagraphs(tree);
  const anchors = { issued: date.issued?.value ?? null, adopted: date.adopted };
  const effect = findEffect(paragraphs, citations, anchors);
  const bases = findBases(tree);
  const place = issuer.issuers[0]?.value.place ?? null;
  const acting = actingRelations(paragraphs, {
    body,
    citations,
    place,
    effect: effect.articles,
    amended: title === null ? null : amendedIn(body, title.range, citations, place),
  });
  const merged = consolidated ? consolidatedActs(tree, citations) : null;
  const titled =
    consolidated || title === null
      ? []
      : detailedActs(body, { tree, title: title.range }, citations, place);
  const own = { inForce: effect.inForce, number: number.number };
  const relations = [
    ...(merged?.relations ?? []),
    ...acting.relations,
    ...titled,
    ...(consolidated ? [] : basedOn(body, bases, citations, place)),
  ].map((relation) => withoutOwnDay(relation, effect.inForce?.value));
  const facts = {
    number: number.number,
    type,
    issuers: issuer.issuers,
    issued: date.issued,
    place: date.place,
    title,
    signers,
    inForce: own.inForce,
  };
  return {
    ...facts,
    expires: effect.expires,
    provisionStarts: effect.starts,
    provisionEnds: effect.ends,
    bases,
    relations: mergeRelations(withNumbers(relations, citations, number.number?.value ?? null)),
    incorporates: merged?.incorporates ?? [],
    attachments: findAttachments(tree, mixed),
    missing: missingFacts(facts, { number: number.why, issued: date.why, effect: effect.why }),
    issues: [
      ...number.issues,
      ...issuer.issues,
      ...contradictions(number.number, type, date.issued),
      ...checkFileName(hints.fileName, number.number?.value ?? null),
      ...draftIssue(head.draft),
      ...acting.issues,
    ],
  };
}

/** "Sửa đổi, bổ sung một số điều của Nghị định số …" as a title: the first act named in it. */
function amendedIn(
  body: string,
  range: Range,
  citations: readonly Citation[],
  place: string | null,
): Target | null {
  if (
    !/^\s*(?:về việc\s+|về\s+)?(?:sửa đổi|bổ sung|bãi bỏ)/iu.test(
      body.slice(range.start, range.end),
    )
  )
    return null;
  const first = citations.find(
    (one) => one.range.start >= range.start && one.range.start < range.end,
  );
  return first === undefined ? null : targetOf(body, first, place);
}

/** The day the act itself begins needs no telling again. */
function withoutOwnDay(
  relation: StatedRelation,
  entry: { kind: string } | undefined,
): StatedRelation {
  const day = entry !== undefined && 'from' in entry ? entry.from : null;
  return relation.from !== null && relation.from === day ? { ...relation, from: null } : relation;
}

function draftIssue(draft: boolean): Issue[] {
  if (!draft) return [];
  return [
    {
      rule: 'metadata/draft',
      severity: 'warning',
      message: 'Đầu văn bản ghi "Dự thảo", nên đây có thể không phải bản đã ban hành.',
      hint: 'Chỉ nhập bản đã ký, hoặc ghi rõ đây là dự thảo.',
    },
  ];
}
