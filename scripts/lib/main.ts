import { HelpAsked } from './read-args.ts';

/**
 * Runs a command's main function; what a user caused is one sentence and an exit code, not a stack.
 * With `DEBUG` set, the stack is shown.
 *
 * @param run gives the exit code where it has more to say than that it went well.
 * @param failed the exit code where it could not do its work.
 */
export function main(run: (() => Promise<void>) | (() => Promise<number>), failed = 1): void {
  const ended: Promise<unknown> = run();
  ended.then(
    (code) => {
      if (typeof code === 'number') process.exitCode = code;
    },
    (error: unknown) => {
      if (error instanceof HelpAsked) {
        console.log(error.message);
        return;
      }
      console.error(process.env.DEBUG ? error : messageOf(error));
      process.exit(failed);
    },
  );
}

/** Errors whose own message is the one to show. */
const OURS = new Set(['ContentError', 'PortTakenError']);

/** The message that names the cause: build tools wrap ours in their own. */
export function messageOf(error: unknown): string {
  let deepest = error;
  while (deepest instanceof Error && !OURS.has(deepest.name) && deepest.cause instanceof Error)
    deepest = deepest.cause;
  return deepest instanceof Error ? deepest.message : String(deepest);
}
