/**
 * A tree of questions. Every answer leads to another question or to an outcome, and a question has
 * at least two answers: a dead end cannot be written down.
 */
export type TreeNode = TreeQuestion | TreeOutcome;

export interface TreeQuestion {
  readonly kind: 'question';
  readonly id: string;
  readonly answers: readonly [TreeAnswer, TreeAnswer, ...TreeAnswer[]];
}

export interface TreeAnswer {
  readonly id: string;
  readonly leads: TreeNode;
}

/** The end of a path; what it says is found by its id. */
export interface TreeOutcome {
  readonly kind: 'outcome';
  readonly id: string;
}

/** A question and the answer given to it. */
export interface Taken {
  readonly question: TreeQuestion;
  readonly answer: TreeAnswer;
}

/** A tree as it is written: questions and outcomes by name, answers that name where they lead. */
export interface Sketch {
  readonly start: string;
  readonly questions: readonly {
    readonly id: string;
    readonly answers: readonly { readonly id: string; readonly to: string }[];
  }[];
  readonly outcomes: readonly { readonly id: string }[];
}
