import { keepDay } from '../as-of/carry-day.ts';
import { onPaintedLoad } from '../as-of/painted.ts';
import type { ChainData } from './chain-data.ts';

/** Draws the chain again for a day and a place; what does it is loaded only then. */
function start(place: HTMLElement, data: ChainData): void {
  onPaintedLoad(
    () => import('./chain-html.ts'),
    ({ chainHtml }, { question }) => {
      place.innerHTML = chainHtml(data, question);
      keepDay(place);
    },
  );
}

const place = document.querySelector<HTMLElement>('[data-chain]');
const json = document.getElementById('chuoi-can-cu-du-lieu')?.textContent;
if (place && json) start(place, JSON.parse(json) as ChainData);
