import { legalTextLanguage } from '../../texts/vi.ts';
import { createFrame } from './frame.ts';
import { createTranslator } from './translator.ts';

/** Texts and their English, set by the build (astro.config.ts). */
declare const __ENGLISH_PAIRS__: readonly (readonly [string, string])[];

const root = document.documentElement;
const frame = createFrame(document, 'en', createTranslator(__ENGLISH_PAIRS__));

/** Says under a document's title that only the Vietnamese words are the law's. */
const note = document.createElement('p');
note.className = 'law-language';

// Loaded when English is wanted; its buttons then lead back and forth.
show(true);
for (const button of document.querySelectorAll<HTMLElement>('.to-language'))
  button.onclick = () => show(!root.dataset.language);

/** Shows the frame in English, or as it was; the choice is kept on this device only. */
function show(english: boolean): void {
  remember(english);
  if (english) {
    note.textContent = legalTextLanguage;
    document.querySelector('.doc-issue')?.before(note);
    frame.swap();
    root.dataset.language = 'en';
  } else {
    frame.restore();
    note.remove();
    delete root.dataset.language;
  }
  root.toggleAttribute('data-framed', english);
  // A script may have copied English rows, of which nobody knows what they were.
  if (!english && document.querySelector('[lang="en"]:not(.to-language *)')) location.reload();
}

/** Storage may be forbidden; the choice then lasts for this page. The address need not ask again. */
function remember(english: boolean): void {
  const { pathname, search, hash } = location;
  const rest = search.replace(/([?&])lang=en(?:&|$)/, '$1').replace(/[?&]$/, '');
  if (rest !== search) history.replaceState(history.state, '', pathname + rest + hash);
  try {
    // As in an address: `theme-script.ts` looks at both before the first paint.
    if (english) localStorage.setItem('ngon-ngu', 'lang=en');
    else localStorage.removeItem('ngon-ngu');
  } catch {
    return;
  }
}
