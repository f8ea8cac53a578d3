import goToStyle from '../../styles/go-to.css?inline';
import { adoptStyle } from '../ui/adopt-style.ts';
import { KIND_WORDS, siteUrl, type Name } from './names.ts';
import * as texts from '../../texts/vi.ts';

adoptStyle(goToStyle);

/** A name as a link in a list: its kind, itself, what it is about, and its state. */
export function renderName({ kind, name, title, path, state, stateName }: Name, home: string) {
  const link = document.createElement('a');
  link.className = 'go-to';
  link.href = siteUrl(home, path);
  const badge = span('badge', stateName);
  badge.dataset.state = state ?? '';
  link.append(
    span('go-to-kind', KIND_WORDS[kind]),
    ' ',
    span('go-to-words', name),
    ' ',
    ...(title === undefined ? [] : [span('go-to-title', title), ' ']),
    ...(stateName === undefined ? [] : [badge]),
  );
  return link;
}

/** The way to the full text, which is always the last. */
export function renderSearch(text: string, home: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'go-to';
  link.href = siteUrl(home, `/tra-cuu/?q=${encodeURIComponent(text)}`);
  link.append(
    span('go-to-kind', texts.search),
    ' ',
    span(
      'go-to-words',
      texts.goToSearch.replace('{text}', () => text),
    ),
  );
  return link;
}

function span(name: string, text = ''): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}
