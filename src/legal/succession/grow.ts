import type { Sketch, TreeAnswer, TreeNode } from './types.ts';

/** What is wrong with a sketch, and where in it. */
export interface SketchFault {
  /**
   * `repeated`: one name for two things. `nowhere`: an answer leads to nothing. `circle`: a question
   * leads back to itself. `few`: a question that leaves no choice. `unreachable`: no path leads there.
   */
  readonly kind: 'repeated' | 'nowhere' | 'circle' | 'few' | 'unreachable';
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

/** A sketch with its questions and outcomes by name. */
interface Plan {
  readonly questions: ReadonlyMap<string, Sketch['questions'][number]>;
  readonly places: ReadonlyMap<string, readonly PropertyKey[]>;
  readonly faults: SketchFault[];
  /** Names some path has come to. */
  readonly reached: Set<string>;
}

/**
 * Grows a tree from its sketch. The tree is null where the sketch has a fault that would leave a
 * path without an end; every fault is told, also of what no path reaches.
 */
export function growTree(sketch: Sketch): {
  value: TreeNode | null;
  issues: readonly SketchFault[];
} {
  const places = new Map<string, readonly PropertyKey[]>();
  const faults: SketchFault[] = [];
  for (const list of ['questions', 'outcomes'] as const)
    sketch[list].forEach(({ id }, i) => {
      if (places.has(id)) faults.push({ kind: 'repeated', id, path: [list, i, 'id'] });
      else places.set(id, [list, i]);
    });
  const questions = new Map(sketch.questions.map((question) => [question.id, question]));
  const plan: Plan = { questions, places, faults, reached: new Set() };
  const value = grow(sketch.start, ['start'], [], plan);
  for (const [id, path] of places)
    if (!plan.reached.has(id)) faults.push({ kind: 'unreachable', id, path });
  const whole = faults.every(({ kind }) => kind === 'unreachable');
  return { value: whole ? value : null, issues: faults };
}

function grow(
  id: string,
  from: readonly PropertyKey[],
  above: readonly string[],
  plan: Plan,
): TreeNode | null {
  const { questions, places, faults, reached } = plan;
  const place = places.get(id);
  if (!place || above.includes(id)) {
    tell(faults, { kind: place ? 'circle' : 'nowhere', id, path: from });
    return null;
  }
  reached.add(id);
  const question = questions.get(id);
  if (!question) return { kind: 'outcome', id };
  const answers = question.answers.flatMap((answer, i): TreeAnswer[] => {
    const leads = grow(answer.to, [...place, 'answers', i, 'to'], [...above, id], plan);
    return leads ? [{ id: answer.id, leads }] : [];
  });
  const names = question.answers.map((answer) => answer.id);
  names.forEach((name, i) => {
    if (names.indexOf(name) < i)
      tell(faults, { kind: 'repeated', id: name, path: [...place, 'answers', i, 'id'] });
  });
  const [first, second, ...others] = answers;
  if (question.answers.length < 2) tell(faults, { kind: 'few', id, path: place });
  return first && second ? { kind: 'question', id, answers: [first, second, ...others] } : null;
}

/** A question that several paths reach is grown several times, its faults are told once. */
function tell(faults: SketchFault[], fault: SketchFault): void {
  const at = fault.path.join('.');
  if (!faults.some(({ kind, path }) => kind === fault.kind && path.join('.') === at))
    faults.push(fault);
}
