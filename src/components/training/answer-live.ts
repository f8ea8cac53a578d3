import { onPainted } from '../as-of/painted.ts';

/** Answers in a lesson follow the day of the page; what that takes is loaded when it is asked for. */
onPainted(({ question }) => {
  import('./paint-answers.ts')
    .then(({ paintAnswers }) => {
      paintAnswers(question);
    })
    // Where it cannot be loaded the answers say for which day they stand.
    .catch(() => undefined);
});
