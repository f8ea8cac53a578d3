import {
  pathTo,
  questionsLeft,
  walk,
  type TreeNode,
  type TreeQuestion,
  type Walked,
} from '../../legal/succession/index.ts';
import { carryDay } from '../as-of/carry-day.ts';
import { readAsked, writeParam } from '../as-of/date-address.ts';
import { onPainted } from '../as-of/painted.ts';
import { reveal } from '../ui/reveal.ts';
import { answersIn, pathQuery } from './address.ts';
import { chip, statusWords } from './path-parts.ts';
import { installTools } from './path-tools.ts';

/** The link between the path and everything at once. */
function showMode(everything: boolean): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-path-mode]');
  if (!link) return;
  const words = link.textContent.trim();
  link.dataset.all ??= words;
  link.href = location.pathname + writeParam(location.search, 'xem', everything ? null : 'tat-ca');
  link.textContent = everything ? (link.dataset.other ?? words) : link.dataset.all;
}

/** One question at a time: the address holds the answers, the page shows where they lead. */
function start(page: HTMLElement, tree: TreeNode): void {
  const sections = [...page.querySelectorAll<HTMLElement>('[data-node]')];
  const questions = sections.flatMap(({ dataset: { node, short } }) =>
    node === undefined || short === undefined ? [] : [node],
  );
  const sectionOf = (id: string) => sections.find(({ dataset }) => dataset.node === id);
  const show = installTools(page);
  const everything = () => new URLSearchParams(location.search).get('xem') === 'tat-ca';
  const query = (taken: Walked['taken']) =>
    pathQuery(taken, location.search, questions) || location.pathname;

  function render(): void {
    const { taken, at } = walk(tree, answersIn(location.search));
    page.dataset.mode = everything() ? 'all' : 'path';
    page.dataset.ready = '';
    showMode(everything());
    for (const section of sections)
      section.toggleAttribute('data-current', section.dataset.node === at.id);
    const chips = taken.map(({ question, answer }, i) => {
      const section = sectionOf(question.id);
      const text = section?.querySelector(`[data-answer="${answer.id}"] [data-answer-text]`);
      return chip({
        short: section?.dataset.short ?? '',
        answer: text?.textContent.trim() ?? '',
        href: query(taken.slice(0, i)),
      });
    });
    if (at.kind === 'question' && !everything()) linkAnswers(taken, at);
    show({
      status: everything()
        ? ''
        : statusWords(taken.length, at.kind === 'outcome', questionsLeft(at)),
      chips: everything() ? [] : chips,
      back: taken.length > 0 ? query(taken.slice(0, -1)) : null,
      restart: query([]),
      done: at.kind === 'outcome',
    });
    const asked = readAsked(location.search);
    carryDay(asked.kind === 'day' ? asked.day : null);
  }

  /** Answers lead on by the address, so that they can be opened apart and shared. */
  function linkAnswers(taken: Walked['taken'], question: TreeQuestion): void {
    for (const answer of question.answers)
      sectionOf(question.id)
        ?.querySelector(`[data-answer="${answer.id}"]`)
        ?.setAttribute('href', query([...taken, { question, answer }]));
  }

  /** A link to a place of the page without script leads to the first path there. */
  function followHash(): void {
    const id = document.getElementById(location.hash.slice(1))?.dataset.node;
    const taken = id === undefined || everything() ? null : pathTo(tree, id);
    if (taken) history.replaceState(null, '', query(taken));
  }

  page.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || everything() || link.origin !== location.origin) return;
    if (link.pathname !== location.pathname || link.hash !== '') return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    render();
    const heading = page.querySelector<HTMLElement>('[data-current] h2');
    heading?.focus({ preventScroll: true });
    page.scrollIntoView({ block: 'start' });
  });
  addEventListener('popstate', render);
  addEventListener('hashchange', () => {
    followHash();
    render();
  });
  // Links keep the day asked about.
  onPainted(render);
  followHash();
  render();
  reveal();
}

const page = document.querySelector<HTMLElement>('[data-path]');
const tree = document.getElementById('cay-hoi')?.textContent;
if (page && tree) start(page, JSON.parse(tree) as TreeNode);
