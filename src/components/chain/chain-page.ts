import { carryDay } from '../as-of/carry-day.ts';
import { readAsked } from '../as-of/date-address.ts';
import { onPainted } from '../as-of/painted.ts';
import type { Question } from '../../legal/effect/index.ts';
import type { ChainData } from './chain-data.ts';

/** Draws the chain again for a day and a place; what does it is loaded only then. */
function start(place: HTMLElement, data: ChainData): void {
  let latest: Question | null = null;
  onPainted(({ question }) => {
    latest = question;
    void import('./chain-html.ts').then(({ chainHtml }) => {
      // Another day may have been asked for in the meantime.
      if (latest !== question) return;
      place.innerHTML = chainHtml(data, question);
      const asked = readAsked(location.search);
      carryDay(asked.kind === 'day' ? asked.day : null, place);
    });
  });
}

const place = document.querySelector<HTMLElement>('[data-chain]');
const json = document.getElementById('chuoi-can-cu-du-lieu')?.textContent;
if (place && json) start(place, JSON.parse(json) as ChainData);
