import { onPaintedLoad } from '../as-of/painted.ts';

/** Answers in a lesson follow the day of the page; what that takes is loaded when it is asked for. */
onPaintedLoad(
  () => import('./paint-answers.ts'),
  ({ paintAnswers }, { question }) => {
    paintAnswers(question);
  },
);
