/** Places offered under the box by what was typed of their names so far. */
export interface Suggestions {
  show(text: string): void;
  hide(): void;
}

/**
 * Suggestions that cost the page nothing until somebody types. Where they cannot be had there are
 * none, and the next letters try again.
 */
export function createSuggestions(start: () => Promise<Suggestions>): Suggestions {
  let starting: Promise<Suggestions | null> | null = null;
  let wanted: string | null = null;
  return {
    show(text) {
      wanted = text;
      starting ??= start().catch(() => {
        starting = null;
        return null;
      });
      // What was typed, or hidden, meanwhile counts.
      void starting.then((box) => {
        if (wanted !== null) box?.show(wanted);
      });
    },
    hide() {
      wanted = null;
      void starting?.then((box) => box?.hide());
    },
  };
}
