import { onPaintedLoad } from '../as-of/painted.ts';

/** The steps follow the day of the page; what that takes is loaded when another day is asked for. */
onPaintedLoad(
  () => import('./paint-steps.ts'),
  ({ paintSteps }, { question }) => {
    paintSteps(question);
  },
);
