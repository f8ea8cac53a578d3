import type { Citation } from '../../legal/citation/index.ts';
import { verbsIn, type Action } from './action.ts';
import { documentOf } from './target.ts';

/** What a sentence does to one act it names. */
interface Step {
  readonly action: Action | null;
  /** The citation may belong to the list or to another act's title; nobody can tell. */
  readonly doubt: boolean;
  /** Words between the verb, or the start of the item, and the citation. */
  readonly lead: string;
}

const NOTHING: Step = { action: null, doubt: false, lead: '' };

/** The words before a citation that put it beside the one before: ", ", "; ", "và các". */
export const BESIDE = /(?:^|[,;:]|\svà|\scùng)\s*(?:và\s+)?(?:(?:các|toàn bộ)\s+)?$/u;

/** A new clause of the same sentence: "… và thay thế", "; bãi bỏ", "đồng thời bãi bỏ". */
const ANEW = /(?:[;,:.]|\svà|\sđồng thời)\s*$/u;

/** Longest words before the first act of a list item: "Toàn bộ nội dung của". */
const MAX_LEAD = 40;

/** Follows one sentence from citation to citation and tells which acts it acts on. */
export class SentenceReader {
  readonly #inherited: Action | null;
  #action: Action | null;
  #nested = false;
  #before = '';
  #last: Citation | null = null;
  #listed: string | null = null;
  /** Type of the act that the title of a listed one changes. */
  #amended: string | null = null;

  /** `inherited`: what the line above the list says. */
  constructor(inherited: Action | null) {
    this.#inherited = inherited;
    this.#action = inherited;
  }

  /** `lapses`: "hết hiệu lực" follows in the sentence. */
  next(gap: string, citation: Citation, lapses: boolean): Step {
    const verb = verbsIn(gap, this.#before).at(-1);
    const last = this.#last;
    this.#last = citation;
    this.#before = `${this.#before}${gap} … `.slice(-200);
    // A verb behind a citation is of its title, unless a sign or "và" begins anew.
    if (
      verb !== undefined &&
      (last === null || isSelf(last) || ANEW.test(gap.slice(0, verb.start)))
    ) {
      this.#action = verb.action;
      this.#nested = false;
      return this.#take(citation, verb.action, gap.slice(verb.end));
    }
    if (last === null) return this.#start(gap, citation, lapses);
    if (gap.includes(';') && !this.#mayGoOn(citation)) this.#nested = false;
    const beside = BESIDE.test(gap);
    if (this.#nested && beside) return this.#doubtful(citation);
    if (!beside) this.#nest(gap, citation);
    const action = this.#action ?? (lapses ? 'repeals' : null);
    return this.#nested || action === null ? NOTHING : this.#take(citation, action, '');
  }

  /** What a list item or sentence begins with is acted on; what comes after other words is not. */
  #start(gap: string, citation: Citation, lapses: boolean): Step {
    const lead = gap.replace(/^\s*(?:Điều\s+\d+\p{L}?|[\d\p{L}.]{1,4})\s*[.)]|^[-+*]/u, '').trim();
    const near = lead.length <= MAX_LEAD && !/(?:^|\s)(?:theo|căn cứ|thực hiện|bởi)$/iu.test(lead);
    // "Kể từ ngày Nghị định này có hiệu lực, …": its own name comes first.
    this.#nested = !near && !isSelf(citation);
    const action = this.#inherited ?? (lapses ? 'repeals' : null);
    return near && action !== null ? this.#take(citation, action, lead) : NOTHING;
  }

  /** "Thông tư A sửa đổi, bổ sung Thông tư B": what follows may be changed by A as well. */
  #nest(gap: string, citation: Citation): void {
    this.#nested = true;
    const amending = /sửa đổi|bổ sung|bãi bỏ|thay thế/iu.test(gap);
    this.#amended = amending ? (documentOf(citation)?.type?.id ?? null) : null;
  }

  /** Whether an act behind ";" may still be of the list in another act's title. */
  #mayGoOn(citation: Citation): boolean {
    if (!this.#nested || this.#amended === null) return false;
    return this.#inherited !== null || documentOf(citation)?.type?.id === this.#amended;
  }

  #take(citation: Citation, action: Action, lead: string): Step {
    this.#listed = documentOf(citation)?.type?.id ?? this.#listed;
    return { action, doubt: false, lead };
  }

  /** ", Nghị định C" behind "… sửa đổi Nghị định B": of the list only if its type is the list's. */
  #doubtful(citation: Citation): Step {
    const document = documentOf(citation);
    const numbered = document?.designation.by === 'number';
    return { ...NOTHING, doubt: numbered && document.type?.id === this.#listed };
  }
}

/** "Nghị định này". */
function isSelf(citation: Citation): boolean {
  return citation.kind === 'relative' && citation.base.to === 'document';
}
