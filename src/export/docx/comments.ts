import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Paragraph,
  TextRun,
  type ICommentOptions,
  type ParagraphChild,
} from 'docx';
import { holdable } from '../xml.ts';

/** Numbers of comments by the address they stand at. */
export type Comments = ReadonlyMap<string, number>;

/** Remarks as comments of Word, numbered in their order. */
export function commentsOf(
  remarks: ReadonlyMap<string, string>,
  author: string,
  day: string,
): { readonly numbers: Comments; readonly children: ICommentOptions[] } {
  const all = [...remarks];
  return {
    numbers: new Map(all.map(([address], id) => [address, id])),
    children: all.map(([, remark], id) => ({
      id,
      author,
      initials: 'TC',
      date: new Date(`${day}T00:00:00Z`),
      children: [new Paragraph({ children: [new TextRun(holdable(remark))] })],
    })),
  };
}

/** Words with the comment on their place around them. */
export function commented(
  children: readonly ParagraphChild[],
  address: string,
  comments: Comments,
): ParagraphChild[] {
  const id = comments.get(address);
  if (id === undefined) return [...children];
  return [
    new CommentRangeStart(id),
    ...children,
    new CommentRangeEnd(id),
    new TextRun({ children: [new CommentReference(id)] }),
  ];
}
