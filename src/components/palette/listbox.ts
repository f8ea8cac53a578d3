/** A list of places under a box that keeps the focus: which one is marked, and what a press opens. */
export interface Listbox {
  /** Shows these, none of them marked, or the first. */
  show(options: readonly HTMLElement[], marked?: 'first'): void;
  /** Marks the next or the one before; false past the ends, where none is marked then. */
  move(by: 1 | -1): boolean;
  /** Opens the marked one as a press on it would; false when none is. */
  open(): boolean;
}

/**
 * The box and its list as a combobox: the focus stays in the box, and a screen reader is told of the
 * marked one by `aria-activedescendant`. Options are links, so that a press with a modifier opens a
 * tab as on any link.
 */
export function createListbox(box: HTMLElement, list: HTMLElement): Listbox {
  let options: readonly HTMLElement[] = [];
  let at = -1;
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', list.id);
  box.setAttribute('aria-expanded', 'false');

  const mark = (next: number): void => {
    at = next;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    const marked = options[at];
    if (marked) box.setAttribute('aria-activedescendant', marked.id);
    else box.removeAttribute('aria-activedescendant');
    marked?.scrollIntoView({ block: 'nearest' });
  };
  return {
    show(next, marked) {
      options = next;
      options.forEach((option, i) => {
        option.id = `${list.id}-${String(i)}`;
        option.setAttribute('role', 'option');
        option.tabIndex = -1;
      });
      list.replaceChildren(...options);
      box.setAttribute('aria-expanded', String(options.length > 0));
      mark(marked === undefined || options.length === 0 ? -1 : 0);
    },
    move(by) {
      const next = at + by;
      const inside = next >= 0 && next < options.length;
      mark(inside ? next : -1);
      return inside;
    },
    open() {
      const marked = options[at];
      marked?.click();
      return marked !== undefined;
    },
  };
}
