import { growTree } from './grow.ts';
import type { Sketch, TreeAnswer, TreeNode } from './types.ts';

/** The first question of all: in whose name the agreement was signed. */
export const FIRST_QUESTION = 'ben-ky';

/** The part of a tree below one answer to the first question; its names are its own. */
export interface Branch extends Sketch {
  readonly id: string;
}

/** The name of a question or an outcome of a branch in the whole tree. */
export function nodeId(branch: string, id: string): string {
  return `${branch}-${id}`;
}

/** A branch with names that no other branch has, in the same places. */
export function branchSketch({ id, start, questions, outcomes }: Branch): Sketch {
  return {
    start: nodeId(id, start),
    questions: questions.map((question) => ({
      id: nodeId(id, question.id),
      answers: question.answers.map((answer) => ({ id: answer.id, to: nodeId(id, answer.to) })),
    })),
    outcomes: outcomes.map((outcome) => ({ id: nodeId(id, outcome.id) })),
  };
}

/** The whole tree; null where a branch has no tree, or there are too few to choose from. */
export function treeOf(branches: readonly Branch[]): TreeNode | null {
  const answers = branches.flatMap((branch): TreeAnswer[] => {
    const { value } = growTree(branchSketch(branch));
    return value ? [{ id: branch.id, leads: value }] : [];
  });
  const [first, second, ...others] = answers;
  if (answers.length < branches.length || !first || !second) return null;
  return { kind: 'question', id: FIRST_QUESTION, answers: [first, second, ...others] };
}
