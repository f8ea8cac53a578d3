import { FACETS, type FacetKey, type Filters } from '../../search/filters.ts';
import type { SearchResponse } from '../../search/response.ts';
import type { FacetValue } from '../../search/index/index.ts';
import { copyOf, fill, part, replace } from './dom.ts';
import { queryParts } from './query-parts.ts';
import { FACET_NAMES } from './sentences.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** Values shown before "Thêm". */
const SHOWN = 8;

/**
 * Check boxes per facet. Values set by an operator in the box are shown as chosen but cannot be
 * undone here, since that would mean rewriting what someone typed.
 */
export function renderFacets(response: SearchResponse, filters: Filters): HTMLElement[] {
  return FACETS.flatMap((key) => {
    const values = response.facets[key];
    // A single value narrows nothing; names of fields of work may be missing from the data.
    const useful = values.length > 1 || values.some(({ chosen }) => chosen);
    return useful && values.some(({ value, name }) => key !== 'field' || value !== name)
      ? [renderFacet(key, values, filters)]
      : [];
  });
}

function renderFacet(key: FacetKey, values: readonly FacetValue[], filters: Filters): HTMLElement {
  const group = copyOf('facet');
  fill(group, 'name', FACET_NAMES[key]);
  const open = values.filter(({ chosen }, i) => chosen || i < SHOWN);
  const rest = values.filter((value) => !open.includes(value));
  replace(
    group,
    'values',
    open.map((value) => renderValue(key, value, filters)),
  );
  replace(
    group,
    'rest',
    rest.map((value) => renderValue(key, value, filters)),
  );
  part(group, 'more').hidden = rest.length === 0;
  fill(group, 'more-text', filled(texts.moreValues, { n: rest.length }));
  return group;
}

function renderValue(key: FacetKey, facet: FacetValue, filters: Filters): HTMLElement {
  const label = copyOf('facet-value');
  const box = label.querySelector('input');
  if (box !== null) {
    box.name = key;
    box.value = facet.value;
    box.checked = facet.chosen;
    box.disabled = facet.chosen && !filters[key].includes(facet.value);
  }
  fill(label, 'name', facet.name);
  part(label, 'count').textContent = facet.count.toLocaleString('vi');
  return label;
}

/** A chip per part of the query, which takes it out of the box when pressed. */
export function renderParts(text: string): HTMLElement[] {
  return queryParts(text).map(({ label }, i) => {
    const chip = copyOf('chip');
    chip.dataset.piece = String(i);
    fill(chip, 'action', texts.removePart);
    fill(chip, 'name', label);
    return chip;
  });
}

/** A chip per chosen value, which takes it away when pressed. */
export function renderChips(response: SearchResponse, filters: Filters): HTMLElement[] {
  return FACETS.flatMap((key) =>
    filters[key].map((value) => {
      const name = response.facets[key].find((facet) => facet.value === value)?.name ?? value;
      const chip = copyOf('chip');
      chip.dataset.facet = key;
      chip.dataset.value = value;
      fill(chip, 'name', filled(texts.chipOf, { what: FACET_NAMES[key], value: name }));
      return chip;
    }),
  );
}
