/** What a user's file or option is wrong about, as a sentence for them. */
export class EvalError extends Error {
  override readonly name = 'EvalError';
}
