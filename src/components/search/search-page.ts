import type { FacetKey } from '../../search/filters.ts';
import type { Outcome, SearchProvider } from '../../search/provider.ts';
import type { SearchResponse } from '../../search/response.ts';
import { documentUrl } from './document-url.ts';
import { part } from './dom.ts';
import { installKeyboard } from './keyboard.ts';
import type { Kinds } from './kinds.ts';
import { uniqueTarget } from './render-reading.ts';
import { renderPassages } from './render-results.ts';
import { readState, toggle, writeState, type PageState } from './url-state.ts';
import { createView } from './view.ts';

/** Pause in typing after which a search starts. */
const PAUSE = 120;

/** How many documents "Xem thêm" adds. */
const STEP = 10;

/** Makes the search page live: the address, the box, the facets and the results follow each other. */
export function startSearchPage(root: HTMLElement, provider: SearchProvider, kinds: Kinds): void {
  const box = root.querySelector<HTMLInputElement>('[data-search-box]');
  const form = root.querySelector('form');
  const list = root.querySelector('[data-documents-link]')?.getAttribute('href');
  if (!box || !form || !list) throw new Error('The search page lacks its box or its link.');
  const view = createView(root, list);
  let state: PageState = readState(location.search);
  let limit = STEP;
  /** The query stands: the next letter starts a new entry of the history instead of changing this one. */
  let settled = state.text !== '';
  let shown: SearchResponse | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let suggestTimer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the latest request: an answer to an older one is not shown any more. */
  let turn = 0;

  const isBlank = (): boolean =>
    state.text.trim() === '' && writeState({ ...state, text: '' }) === '';

  const search = async (typing: boolean): Promise<void> => {
    clearTimeout(timer);
    clearTimeout(suggestTimer);
    const own = ++turn;
    if (isBlank()) {
      shown = null;
      view.intro();
      return;
    }
    const { text, filters } = state;
    if (!typing) view.suggest([]);
    const slow = setTimeout(() => view.loading(), shown === null ? 0 : 400);
    const outcome = await provider.search(text, { filters, typing, limit });
    clearTimeout(slow);
    await receive(outcome, own);
    // Suggestions take longer than the search, so they wait for a longer pause.
    if (typing && text === state.text) suggestTimer = setTimeout(() => void suggest(text), PAUSE);
  };

  const receive = async (outcome: Outcome<SearchResponse>, own: number): Promise<void> => {
    if (outcome.kind === 'cancelled') return;
    if (outcome.kind === 'error') {
      shown = null;
      view.error(outcome.message);
      return;
    }
    // What stands above the documents comes with them, so that nothing moves.
    const found = await kinds.find(outcome.value.query);
    if (own !== turn) return;
    shown = outcome.value;
    const { parse, search: searched } = outcome.value.timings;
    // Milliseconds in the worker, for those who measure (scripts/bench, browser tests).
    root.dataset.took = (parse + searched).toFixed(1);
    view.show(outcome.value, state.filters, found);
  };

  const suggest = async (text: string): Promise<void> => {
    const outcome = await provider.suggest(text);
    if (outcome.kind === 'answer' && text === state.text) view.suggest(outcome.value);
  };

  /** A change worth a step back in the history, or one more letter. */
  const change = (next: PageState, history: 'push' | 'replace'): void => {
    state = next;
    limit = STEP;
    const address = location.pathname + writeState(next);
    const same = address === location.pathname + location.search;
    if (!same && (history === 'push' || settled)) window.history.pushState(null, '', address);
    else if (!same) window.history.replaceState(null, '', address);
    settled = history === 'push';
  };

  const fromAddress = (): void => {
    state = readState(location.search);
    limit = STEP;
    settled = state.text !== '';
    box.value = state.text;
    void search(false);
  };

  /** Enter opens what a citation names, once it is known that it names one place only. */
  const submit = async (): Promise<void> => {
    change({ ...state, text: box.value }, 'push');
    const own = ++turn;
    const outcome = await provider.search(state.text, { filters: state.filters, limit });
    const target = outcome.kind === 'answer' ? uniqueTarget(outcome.value.query) : null;
    // Words beside the citation ask for passages, not for the place.
    if (outcome.kind === 'answer' && target !== null && outcome.value.query.scope.length === 0)
      location.assign(documentUrl(list, target.slug, target.address));
    else await receive(outcome, own);
  };

  box.addEventListener('input', () => {
    change({ ...state, text: box.value }, 'replace');
    clearTimeout(timer);
    clearTimeout(suggestTimer);
    timer = setTimeout(() => void search(true), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void (box.value.trim() === '' ? search(false) : submit());
  });
  window.addEventListener('popstate', fromAddress);
  installKeyboard(root, box, () => {
    box.value = '';
    change({ ...state, text: '' }, 'replace');
    void search(false);
  });

  const choose = (key: FacetKey, value: string): Promise<void> => {
    change({ ...state, filters: toggle(state.filters, key, value) }, 'push');
    return search(false);
  };
  part(root, 'facets').addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) void choose(target.name as FacetKey, target.value);
  });
  root.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('button[data-part]') : null;
    if (button === null) return;
    const { part: name, facet, value } = button.dataset;
    if (name === 'chip' && facet !== undefined)
      // The chip is gone then: the focus goes to the next one, or to the box.
      void choose(facet as FacetKey, value ?? '').then(() =>
        (root.querySelector<HTMLElement>('[data-part="chip"]') ?? box).focus(),
      );
    else if (name === 'reset') {
      change({ text: state.text, filters: readState('').filters }, 'push');
      void search(false);
    } else if (name === 'more') void expand(button);
    else if (name === 'next') {
      limit += STEP;
      void search(false);
    } else if (name === 'retry') {
      provider.retry();
      void search(false);
    }
  });

  /** All passages of one document, in place of the best one. */
  const expand = async (button: HTMLElement): Promise<void> => {
    const item = button.closest<HTMLElement>('[data-slug]');
    const slug = item?.dataset.slug;
    if (!item || slug === undefined) return;
    const { filters, text } = state;
    const outcome = await provider.search(text, { filters, document: slug });
    if (outcome.kind !== 'answer' || text !== state.text) return;
    const passages = outcome.value.documents[0]?.passages ?? [];
    const items = renderPassages(passages, slug, list);
    part(item, 'passages').replaceChildren(...items);
    button.hidden = true;
    // The button is gone: the first passage it brought takes the focus.
    items[1]?.querySelector<HTMLElement>('[data-stop]')?.focus();
  };

  void provider.ready().then((outcome) => {
    if (outcome.kind === 'answer') root.dataset.built = outcome.value.build.toFixed(1);
  });
  fromAddress();
}
