import type { FileIssue } from '../issues.ts';
import type { DocumentText } from '../model.ts';
import type { Placed } from '../read/read-folder.ts';
import type { Registries } from '../read/registries.ts';
import { isWeakA, weakA } from './evidence.ts';
import { hasPlace } from './places.ts';
import { unknownAt, type IdList } from './unknown-id.ts';

/** What entries may refer to. */
export interface Known {
  readonly registries: Registries;
  /** Slugs of the documents that have a page, also of those that do not compile. */
  readonly pages: readonly string[];
  /**
   * Texts by slug, `null` for an entry with metadata only, none for one that does not compile; null
   * where they are not at hand, then provisions are not checked.
   */
  readonly texts: ReadonlyMap<string, DocumentText | null> | null;
}

/**
 * The same for entries that may also rest on documents that are only mentioned. Their provisions are
 * for `unknownClauses`: of a document without a text here a clause may be named.
 */
export function withMentioned(known: Known): Known {
  const mentioned = known.registries.citedDocuments.map(({ id }) => id);
  return { ...known, pages: [...known.pages, ...mentioned], texts: null };
}

type Path = readonly PropertyKey[];
type Group = Readonly<Record<string, unknown>>;

/**
 * Checks that everything entries name exists: sources, documents and their provisions, departments,
 * fields, discrepancies; and that no evidence claims more than it holds. Goes by the names of keys, so
 * that no entry, however deep, is left out.
 *
 * @param duties ids of the fields of work.
 */
export function checkEntries(
  entries: readonly Placed<object>[],
  known: Known,
  duties: readonly string[],
): FileIssue[] {
  const lists = listsOf(duties, known);
  return entries.flatMap((entry) =>
    groupsIn(entry.value, []).flatMap(({ group, path }) => [
      ...unknownIds(entry, group, path, lists),
      ...(known.texts ? unknownProvision(entry, group, path, known.texts) : []),
      ...weakEvidence(entry, group, path, known),
    ]),
  );
}

/** Which list the ids under a key come from. */
type Lists = Readonly<Record<string, IdList>>;

function listsOf(duties: readonly string[], { registries, pages }: Known): Lists {
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  const documents = { known: pages, what: 'văn bản', where: 'content/van-ban/' };
  return {
    sources: { known: ids(registries.sources), what: 'nguồn', where: 'content/nguon/nguon.yaml' },
    document: documents,
    documents,
    department: {
      known: ids(registries.departments),
      what: 'phòng',
      where: 'content/don-vi/phong.yaml',
    },
    office: {
      known: ids(registries.issuers),
      what: 'cơ quan',
      where: 'content/don-vi/co-quan.yaml',
    },
    fields: {
      known: ids(registries.fields),
      what: 'lĩnh vực',
      where: 'content/don-vi/linh-vuc.yaml',
    },
    duties: {
      known: duties,
      what: 'lĩnh vực công tác',
      where: 'content/linh-vuc/',
    },
    territory: {
      known: ids(registries.territories),
      what: 'địa bàn',
      where: 'content/don-vi/dia-ban.yaml',
    },
    discrepancies: {
      known: ids(registries.discrepancies),
      what: 'mục sai khác',
      where: 'content/sai-khac/sai-khac.yaml',
    },
  };
}

function unknownIds(entry: Placed<object>, group: Group, path: Path, lists: Lists): FileIssue[] {
  return Object.entries(lists).flatMap(([key, list]) =>
    // An unreadable list is an issue of its own, not one for each reference.
    list.known.length === 0
      ? []
      : idsUnder(group, key, path).flatMap(({ id, at }) => unknownAt(entry, at, id, list)),
  );
}

/** Ids a key holds, one or a list; of a source only what stands before `#`. */
function idsUnder(group: Group, key: string, path: Path): { id: string; at: Path }[] {
  const value = group[key];
  const found = Array.isArray(value)
    ? value.map((id: unknown, i) => ({ id, at: [...path, key, i] }))
    : [{ id: value, at: [...path, key] }];
  return found.flatMap(({ id, at }) =>
    typeof id === 'string' ? [{ id: id.split('#')[0] ?? id, at }] : [],
  );
}

function unknownProvision(
  entry: Placed<object>,
  { document, provision }: Group,
  path: Path,
  texts: ReadonlyMap<string, DocumentText | null>,
): FileIssue[] {
  if (typeof provision !== 'string' || typeof document !== 'string') return [];
  const text = texts.get(document);
  // A document that does not compile is an issue of its own, not one for each of its provisions.
  if (text === undefined || (text !== null && hasPlace(text, provision))) return [];
  return [
    {
      file: entry.file,
      line: entry.lineOf([...path, 'provision']),
      rule: 'address/unknown',
      severity: 'error',
      message: `Trang của "${document}" không có "${provision}".`,
      hint: 'Sửa địa chỉ, bỏ nó đi và ghi điều khoản vào câu, hoặc thêm điều đó vào văn bản.',
    },
  ];
}

function weakEvidence(
  entry: Placed<object>,
  { confidence, sources }: Group,
  path: Path,
  { registries }: Known,
): FileIssue[] {
  if (confidence !== 'A' || !Array.isArray(sources)) return [];
  const claim = { confidence, sources: sources.map(String) } as const;
  if (!isWeakA(claim, registries.sources)) return [];
  return [
    {
      file: entry.file,
      line: entry.lineOf(path),
      ...weakA(`Trường "${path.map(String).join('.')}"`),
    },
  ];
}

/** Every group of keys in a value, itself first. */
export function groupsIn(value: unknown, path: Path): { group: Group; path: Path }[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, i) => groupsIn(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  const group = value as Group;
  return [
    { group, path },
    ...Object.entries(group).flatMap(([key, item]) => groupsIn(item, [...path, key])),
  ];
}
