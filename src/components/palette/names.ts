import * as texts from '../../texts/vi.ts';

/** Kinds of what can be gone to by its name, in the order in which ties are broken. */
export const NAME_KINDS = ['page', 'document', 'procedure', 'matter', 'lesson', 'term'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** What each is called in a list. */
export const KIND_WORDS: Readonly<Record<NameKind, string>> = {
  page: texts.kindPage,
  document: texts.documents,
  procedure: texts.procedures,
  matter: texts.competence,
  lesson: texts.kindLesson,
  term: texts.terms,
};

/** A place of the site with its name, as `/tra-cuu/ten.json` holds it. */
export interface Name {
  readonly kind: NameKind;
  /** "Nghị định 134/2025/NĐ-CP", "Chứng nhận lãnh sự, hợp pháp hóa lãnh sự, cấp Apostille". */
  readonly name: string;
  /** What it is about: a document's title, the document a term is from. Left out where there is none. */
  readonly title?: string;
  /** Path from the root of the site, with a leading slash. */
  readonly path: string;
  /** State of effect of a document on the day of the build, as id and in words. */
  readonly state?: string;
  readonly stateName?: string;
  /** It no longer binds anyone, and so comes after its like. */
  readonly ended?: true;
}

/**
 * Address of a path of the site, made from the link to its home page that stands in the page. The
 * offline edition rewrites that link, and so these follow.
 *
 * @example siteUrl('/', '/van-ban/134-2025-nd-cp/') // '/van-ban/134-2025-nd-cp/'
 * @example siteUrl('../index.html', '/van-ban/#a') // '../van-ban/index.html#a'
 */
export function siteUrl(home: string, path: string): string {
  const [, folder = '', file = ''] = /^(.*?)(index\.html)?$/.exec(home) ?? [];
  const [, page = '', rest = ''] = /^\/?([^?#]*)(.*)$/.exec(path) ?? [];
  return `${folder}${page}${file}${rest}`;
}
