/** Who takes over an agreement: a tree of questions, and what its outcomes say on a day. */
export { branchSketch, FIRST_QUESTION, nodeId, treeOf } from './branches.ts';
export { growTree, type SketchFault } from './grow.ts';
export { standingOn, type Phase, type Standing } from './phases.ts';
export type * from './types.ts';
export { pathsOf, pathTo, questionsLeft, walk, type Path, type Walked } from './walk.ts';
