import {
  FIRST_QUESTION,
  nodeId,
  pathsOf,
  treeOf,
  type TreeNode,
} from '../../legal/succession/index.ts';
import type { SuccessionBlock, SuccessionBranch } from '../../schemas/succession.ts';

/** An answer as a link to what it leads to. */
export interface AnswerView {
  readonly id: string;
  readonly text: string;
  readonly hint: string | null;
  /** Where it leads: the name of the node, and its place on the page. */
  readonly leads: string;
  readonly href: string;
}

/** A question as the page shows it. */
export interface QuestionView {
  readonly id: string;
  /** The kind of body it is about; null for the first question. */
  readonly branch: string | null;
  readonly ask: string;
  readonly short: string;
  readonly help: string | null;
  readonly answers: readonly AnswerView[];
}

/** The end of a path as the page shows it. */
export interface OutcomeView {
  readonly id: string;
  readonly branch: string;
  readonly name: string;
  readonly blocks: readonly SuccessionBlock[];
  readonly checkedOn: string;
}

/** Everything a reader can come to, in the order of the page without script. */
export interface SuccessionView {
  readonly tree: TreeNode;
  readonly parts: readonly {
    readonly questions: readonly QuestionView[];
    readonly outcomes: readonly OutcomeView[];
  }[];
  readonly paths: number;
}

/** The place of a question or an outcome on the page. */
export function anchorOf(kind: 'question' | 'outcome', id: string): string {
  return `${kind === 'question' ? 'hoi' : 'ket-qua'}-${id}`;
}

/** The view of the branches; throws on branches without a tree, which the content check refuses. */
export function successionView(branches: readonly SuccessionBranch[]): SuccessionView {
  const tree = treeOf(branches);
  if (!tree) throw new Error('The branches of content/ke-thua/ do not make a tree.');
  const first: QuestionView = {
    id: FIRST_QUESTION,
    branch: null,
    ask: 'Thỏa thuận đã ký nhân danh ai?',
    short: 'Bên ký',
    help: 'Xem tên bên Việt Nam in ở đầu và cuối thỏa thuận.',
    answers: branches.map((branch) => answerView(branch, branch.id, branch, branch.start)),
  };
  return {
    tree,
    parts: [{ questions: [first], outcomes: [] }, ...branches.map(branchView)],
    paths: pathsOf(tree).length,
  };
}

function branchView(branch: SuccessionBranch): SuccessionView['parts'][number] {
  const { id: name, text, checkedOn, questions, outcomes, blocks } = branch;
  return {
    questions: questions.map(({ id, ask, short, help = null, answers }) => ({
      id: nodeId(name, id),
      branch: text,
      ask,
      short,
      help,
      answers: answers.map((answer) => answerView(branch, answer.id, answer, answer.to)),
    })),
    outcomes: outcomes.map((outcome) => ({
      id: nodeId(name, outcome.id),
      branch: text,
      name: outcome.name,
      blocks: outcome.blocks.flatMap((id) => blocks.filter((block) => block.id === id)),
      checkedOn,
    })),
  };
}

function answerView(
  branch: SuccessionBranch,
  id: string,
  { text, hint = null }: { readonly text: string; readonly hint?: string | null | undefined },
  to: string,
): AnswerView {
  const leads = nodeId(branch.id, to);
  const kind = branch.questions.some((question) => question.id === to) ? 'question' : 'outcome';
  return { id, text, hint, leads, href: `#${anchorOf(kind, leads)}` };
}
