import offerStyle from '../../styles/offline-offer.css?inline';
import { planFor } from '../../offline/plan.ts';
import { failureOf } from '../../offline/store/failure.ts';
import { confirmParts } from '../../offline/store/confirm-parts.ts';
import { saveParts } from '../../offline/store/save-parts.ts';
import { countWords, dayWords, sizeWords } from '../../offline/words.ts';
import type { BuildAnswer } from '../../offline/worker/messages.ts';
import { fetchManifest } from './manifest-link.ts';
import { applyUpdate, openKept } from './worker-link.ts';
import { adoptStyle } from '../ui/adopt-style.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** For whom a new edition is news. */
export interface News {
  /** Some kept parts are of an older build. */
  readonly behind: boolean;
  /** The page was there before it. */
  readonly old: boolean;
}

/** Which new edition a reader has put off. */
const LATER = 'ngoai-tuyen.de-sau';

/**
 * Says that there is a new edition and offers to fetch what it changes in kept parts; nothing happens
 * unless the reader presses. Where only the day differs there is nothing to fetch, and nothing to ask.
 */
export async function offerUpdate(
  registration: ServiceWorkerRegistration,
  { build, builtOn }: BuildAnswer,
  { behind, old }: News,
): Promise<void> {
  // The page of the offline edition offers it in its own place.
  if (document.querySelector('[data-offline], [data-offer]') || later() === build) return;
  const manifest = behind ? await fetchManifest() : null;
  if (behind && !manifest) return;
  const tools = openKept();
  const { shelf } = tools;
  const ids = manifest ? await confirmParts(tools, manifest) : [];
  const plan =
    manifest && ids.length > 0
      ? planFor(manifest, ids, await shelf.parts(), await shelf.stored())
      : null;
  if (behind && plan === null && !old) return;

  adoptStyle(offerStyle);
  const box = document.createElement('aside');
  box.className = 'offline-offer no-print';
  box.dataset.offer = '';
  box.setAttribute('aria-label', texts.newEdition);
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  const take = button(plan ? texts.update : texts.useNewEdition, 'primary');
  const wait = button(texts.later, '');
  box.append(words, take, wait);
  document.body.append(box);
  words.textContent = [
    filled(texts.editionOf, { date: dayWords(builtOn) }),
    plan &&
      filled(texts.editionSize, { n: countWords(plan.fetch.length), size: sizeWords(plan.bytes) }),
    registration.waiting && texts.editionReloads,
  ]
    .filter(Boolean)
    .join(' ');

  wait.addEventListener('click', () => {
    putOff(build);
    box.remove();
  });
  take.addEventListener('click', () => {
    take.disabled = true;
    void (async () => {
      try {
        if (manifest && plan)
          await saveParts(tools, manifest, ids, {
            progress: ({ bytes, ofBytes }) => {
              take.textContent = filled(texts.updating, {
                size: sizeWords(bytes),
                size2: sizeWords(ofBytes),
              });
            },
          });
        if (registration.waiting) applyUpdate(registration.waiting);
        else box.replaceChildren(words);
        words.textContent = texts.updated;
      } catch (error) {
        words.textContent = failureOf(error, plan?.bytes ?? 0).sentence;
        take.textContent = texts.retry;
        take.disabled = false;
      }
    })();
  });
}

function button(text: string, kind: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = `button ${kind}`.trim();
  made.textContent = text;
  return made;
}

function later(): string | null {
  try {
    return localStorage.getItem(LATER);
  } catch {
    return null;
  }
}

function putOff(build: string): void {
  try {
    localStorage.setItem(LATER, build);
  } catch {
    // Not kept: then it is offered again on the next page.
  }
}
