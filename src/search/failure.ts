/** Why something failed, as a Vietnamese sentence. */
export interface Failure {
  readonly message: string;
  /** It will not pass by itself: trying again soon is of no use. */
  readonly lasting?: boolean;
}
