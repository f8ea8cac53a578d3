/** The dashboard's blocks, with a row for each document that is in any of them. */
export interface Blocks {
  readonly sections: readonly HTMLElement[];
  readonly rows: ReadonlyMap<string, HTMLTableRowElement>;
  readonly reviewed: ReadonlySet<string>;
}

/** Reads the blocks as built. Every document with a state of effect stands in one of them. */
export function readBlocks(): Blocks {
  const sections = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const rows = new Map<string, HTMLTableRowElement>();
  const reviewed = new Set<string>();
  for (const section of sections)
    for (const row of section.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
      const slug = row.dataset.slug ?? '';
      rows.set(slug, row);
      if (section.dataset.group === 'dang-xem-xet') reviewed.add(slug);
    }
  return { sections, rows, reviewed };
}
