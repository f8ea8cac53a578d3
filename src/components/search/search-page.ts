import type { FacetKey } from '../../search/filters.ts';
import type { Outcome, SearchProvider } from '../../search/provider.ts';
import type { SearchResponse } from '../../search/response.ts';
import { documentUrl } from './document-url.ts';
import { part } from './dom.ts';
import { installKeyboard } from './keyboard.ts';
import type { Kinds } from './kinds.ts';
import { createRecent } from './recent.ts';
import { queryParts } from './query-parts.ts';
import { uniqueTarget } from './render-reading.ts';
import { forget, renderRecent } from './render-recent.ts';
import { renderPassages } from './render-results.ts';
import { fewerSentence } from './sentences.ts';
import { createSuggestions } from './suggestions.ts';
import { readState, STEP, toggle, writeState, type PageState } from './url-state.ts';
import { createView } from './view.ts';

/** Pause in typing after which a search starts. */
const PAUSE = 120;

/** Time with results after which a search was meant, and is kept on this device. */
const DWELL = 2500;

/** Makes the search page live: the address, the box, the facets and the results follow each other. */
export function startSearchPage(root: HTMLElement, provider: SearchProvider, kinds: Kinds): void {
  const box = root.querySelector<HTMLInputElement>('[data-search-box]');
  const form = root.querySelector('form');
  const list = root.querySelector('[data-documents-link]')?.getAttribute('href');
  if (!box || !form || !list) throw new Error('The search page lacks its box or its link.');
  const view = createView(root, list);
  let state: PageState = readState(location.search);
  /** The query stands: the next letter starts a new entry of the history instead of changing this one. */
  let settled = state.text !== '';
  /** How the answer on the page was asked for. */
  let shown: { readonly typing: boolean } | null = null;
  const recent = createRecent(() => localStorage);
  const suggestions = createSuggestions(() =>
    import('./load-suggestions.ts').then(({ loadSuggestions }) => loadSuggestions(root, box)),
  );
  let dwelling: ReturnType<typeof setTimeout> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let suggestTimer: ReturnType<typeof setTimeout> | undefined;
  let slow: ReturnType<typeof setTimeout> | undefined;
  /** The latest request, given up when another begins: an answer to an older one is not shown. */
  let turn = new AbortController();

  const isBlank = (): boolean =>
    state.text.trim() === '' && writeState({ ...state, text: '' }) === '';

  /** Gives up whatever was asked before. */
  const begin = (): AbortController => {
    for (const running of [timer, suggestTimer, slow]) clearTimeout(running);
    turn.abort();
    return (turn = new AbortController());
  };

  /** What the provider says; the page says that it takes long. */
  const ask = async (own: AbortController, typing: boolean): Promise<Outcome<SearchResponse>> => {
    const { text, filters, limit } = state;
    slow = setTimeout(() => view.loading(), shown === null ? 0 : 400);
    const outcome = await provider.search(text, { filters, typing, limit }, own.signal);
    if (own === turn) clearTimeout(slow);
    return outcome;
  };

  const search = async (typing: boolean): Promise<void> => {
    const own = begin();
    if (isBlank()) {
      shown = null;
      clearTimeout(dwelling);
      suggestions.hide();
      renderRecent(root, recent);
      view.intro();
      return;
    }
    const { text } = state;
    if (!typing) suggestions.hide();
    await receive(await ask(own, typing), own, typing);
    // Suggestions take longer than the search, so they wait for a longer pause.
    if (typing && own === turn && text === state.text)
      suggestTimer = setTimeout(() => suggestions.show(text), PAUSE);
  };

  const receive = async (
    outcome: Outcome<SearchResponse>,
    own: AbortController,
    typing: boolean,
  ): Promise<void> => {
    if (own !== turn || outcome.kind === 'cancelled') return;
    if (outcome.kind === 'error') {
      shown = null;
      view.error(outcome.message);
      return;
    }
    // What stands above the documents comes with them, so that nothing moves.
    const found = await kinds.find(outcome.value.query);
    if (own !== turn) return;
    shown = { typing };
    const { parse, search: searched } = outcome.value.timings;
    // Milliseconds in the worker, for those who measure (scripts/bench, browser tests).
    root.dataset.took = (parse + searched).toFixed(1);
    view.show(outcome.value, state.filters, found);
    clearTimeout(dwelling);
    const { text } = state;
    dwelling = setTimeout(() => recent.add(text), DWELL);
  };

  /** A change worth a step back in the history, or one more letter. */
  const change = (next: Partial<PageState>, history: 'push' | 'replace'): void => {
    state = { ...state, limit: STEP, ...next };
    const address = location.pathname + writeState(state);
    const same = address === location.pathname + location.search;
    if (!same && (history === 'push' || settled)) window.history.pushState(null, '', address);
    else if (!same) window.history.replaceState(null, '', address);
    settled = history === 'push';
  };

  const fromAddress = (): void => {
    state = readState(location.search);
    settled = state.text !== '';
    box.value = state.text;
    void search(false);
  };

  /** Enter opens what a citation names, once it is known that it names one place only. */
  const submit = async (): Promise<void> => {
    change({ text: box.value }, 'push');
    recent.add(state.text);
    suggestions.hide();
    const own = begin();
    const { text } = state;
    const outcome = await ask(own, false);
    // Who types on, or empties the box, wants to stay.
    if (own !== turn || text !== state.text) return;
    const target = outcome.kind === 'answer' ? uniqueTarget(outcome.value.query) : null;
    // Words beside the citation ask for passages, not for the place.
    if (outcome.kind === 'answer' && target !== null && outcome.value.query.scope.length === 0)
      location.assign(documentUrl(list, target.slug, target.address));
    else await receive(outcome, own, false);
  };

  box.addEventListener('input', () => {
    change({ text: box.value }, 'replace');
    clearTimeout(dwelling);
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
    change({ text: '' }, 'replace');
    void search(false);
  });

  const choose = (key: FacetKey, value: string): Promise<void> => {
    change({ filters: toggle(state.filters, key, value) }, 'push');
    return search(false);
  };
  part(root, 'facets').addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) void choose(target.name as FacetKey, target.value);
  });
  /** The query without one of its parts. */
  const shorten = (part: number): Promise<void> => {
    box.value = queryParts(state.text)[part]?.rest ?? state.text;
    change({ text: box.value }, 'push');
    return search(false);
  };
  /** The next documents take the focus, so that a keyboard goes on where it was. */
  const lengthen = async (): Promise<void> => {
    const before = part(root, 'documents').children.length;
    change({ limit: state.limit + STEP }, 'replace');
    const searching = search(false);
    const own = turn;
    await searching;
    if (own !== turn || shown === null) return;
    const { children } = part(root, 'documents');
    if (children.length <= before) view.noFurther();
    (children[before] ?? children[before - 1])?.querySelector<HTMLElement>('a')?.focus();
  };
  root.addEventListener('click', ({ target }) => {
    // What is opened was meant.
    if (target instanceof Element && target.closest('.live a, [role="option"]'))
      recent.add(state.text);
    const button =
      target instanceof Element ? target.closest<HTMLElement>('button[data-part]') : null;
    if (button === null) return;
    const { part: name, facet, value, piece } = button.dataset;
    if (name === 'chip')
      // The chip is gone then: the focus goes to the next one, or to the box.
      void (
        piece === undefined ? choose(facet as FacetKey, value ?? '') : shorten(Number(piece))
      ).then(() => (root.querySelector<HTMLElement>('[data-part="chip"]') ?? box).focus());
    else if (name === 'forget') forget(root, recent, button.dataset, box);
    else if (name === 'reset') {
      change({ filters: readState('').filters }, 'push');
      void search(false);
    } else if (name === 'more') void expand(button);
    else if (name === 'next') void lengthen();
    else if (name === 'retry') {
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
    view.note('');
    const outcome = await provider.search(text, { filters, ...shown, document: slug });
    // Drawn anew meanwhile, it is not there any more.
    if (!item.isConnected || text !== state.text) return;
    if (outcome.kind === 'error') view.note(outcome.message);
    if (outcome.kind !== 'answer') return;
    const items = renderPassages(outcome.value.documents[0]?.passages ?? [], slug, list);
    const place = part(item, 'passages');
    const before = place.children.length;
    // Another answer than the one before, which fell back or whose data changed, may hold fewer.
    if (items.length > before) place.replaceChildren(...items);
    button.hidden = true;
    view.note(fewerSentence(Number(item.dataset.more), Math.max(0, items.length - before)));
    // The button is gone: the first passage it brought takes the focus.
    const next = place.children[before] ?? place.children[before - 1];
    next?.querySelector<HTMLElement>('[data-stop]')?.focus();
  };

  void provider.ready().then((outcome) => {
    if (outcome.kind === 'answer') root.dataset.built = outcome.value.build.toFixed(1);
  });
  fromAddress();
}
