/** Runs a command's main function; what a user caused is one sentence and exit code 1, not a stack. */
export function main(run: () => Promise<void>): void {
  run().catch((error: unknown) => {
    console.error(process.env.DEBUG ? error : messageOf(error));
    process.exit(1);
  });
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
