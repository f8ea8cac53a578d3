import type { Taken, TreeNode, TreeOutcome, TreeQuestion } from './types.ts';

/** Where answers have led so far. */
export interface Walked {
  readonly taken: readonly Taken[];
  readonly at: TreeNode;
}

/** A whole path. */
export interface Path {
  readonly taken: readonly Taken[];
  readonly outcome: TreeOutcome;
}

/**
 * Follows answers from the root as far as they go. Answers to questions that are not on the path,
 * or that do not exist, are left aside, so that an old or broken address still leads somewhere.
 *
 * @param answers gives the answer to a question, by their ids.
 */
export function walk(root: TreeNode, answers: (question: string) => string | null): Walked {
  const taken: Taken[] = [];
  let at = root;
  while (at.kind === 'question') {
    const question: TreeQuestion = at;
    const given = answers(question.id);
    const answer = question.answers.find(({ id }) => id === given);
    if (!answer) break;
    taken.push({ question, answer });
    at = answer.leads;
  }
  return { taken, at };
}

/** Every path of a tree, in the order of the answers. */
export function pathsOf(node: TreeNode, taken: readonly Taken[] = []): Path[] {
  if (node.kind === 'outcome') return [{ taken, outcome: node }];
  return node.answers.flatMap((answer) =>
    pathsOf(answer.leads, [...taken, { question: node, answer }]),
  );
}

/** The answers on the first path to a question or an outcome; null where there is none. */
export function pathTo(
  node: TreeNode,
  id: string,
  taken: readonly Taken[] = [],
): readonly Taken[] | null {
  if (node.id === id) return taken;
  if (node.kind === 'outcome') return null;
  for (const answer of node.answers) {
    const found = pathTo(answer.leads, id, [...taken, { question: node, answer }]);
    if (found) return found;
  }
  return null;
}

/** How many questions are at most still to be answered, this one included. */
export function questionsLeft(node: TreeNode): number {
  if (node.kind === 'outcome') return 0;
  return 1 + Math.max(...node.answers.map(({ leads }) => questionsLeft(leads)));
}
