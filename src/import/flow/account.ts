import { countCharacters } from '../count-characters.ts';
import type { AdditionReason, Change, ReadingIssue, RemovalReason } from '../model.ts';
import { bare, marksIn } from './marks.ts';

/** What was read, left out and put in while a file without pages is read. */
export class Account {
  read = 0;
  readonly removed: Change<RemovalReason>[] = [];
  readonly added: Change<AdditionReason>[] = [];
  readonly issues: ReadingIssue[] = [];

  /** Counts text of the file, and gives it back. */
  take(text: string): string {
    this.read += countCharacters(text);
    return text;
  }

  /** Counts text, without the codes that are no characters and that readers mark things with. */
  clean(text: string): string {
    const clean = bare(text);
    for (const code of marksIn(text)) this.remove('invisible', code);
    this.take(text);
    return clean;
  }

  /** Text of the file that is not in the result; give it to `take` as well. */
  remove(reason: RemovalReason, text: string): void {
    if (countCharacters(text) > 0) this.removed.push({ reason, text: text.trim(), page: null });
  }

  /** Text of the result that the file does not hold as such. */
  add(reason: AdditionReason, text: string): string {
    if (countCharacters(text) > 0) this.added.push({ reason, text: text.trim(), page: null });
    return text;
  }

  issue(rule: string, message: string): void {
    this.issues.push({ rule, message, page: null });
  }
}
