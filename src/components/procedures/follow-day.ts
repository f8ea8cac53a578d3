import { onPainted } from '../as-of/painted.ts';

/** The steps follow the day of the page; what that takes is loaded when another day is asked for. */
onPainted(({ question }) => {
  import('./paint-steps.ts')
    .then(({ paintSteps }) => {
      paintSteps(question);
    })
    // Where it cannot be loaded, the control above says for which day the page stands.
    .catch(() => undefined);
});
