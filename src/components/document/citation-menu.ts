import { describeAddress, makeAttachment, parseAddress } from '../../legal/address/index.ts';
import type { CitationForm } from '../../legal/citation-form.ts';
import type { CitationForms } from '../../content/site/citation-forms.ts';
import { reportHere } from '../report/here.ts';
import popoverStyle from '../../styles/popover.css?inline';
import { adoptStyle } from '../ui/adopt-style.ts';
import { copiedWords, linkText } from '../ui/copy-link.ts';
import { copyText } from '../ui/copy-text.ts';
import * as texts from '../../texts/vi.ts';

const ACTIONS: readonly (readonly [CitationForm | 'link', string])[] = [
  ['first', texts.copyFirst],
  ['later', texts.copyLater],
  ['basis', texts.copyBasis],
  ['link', texts.copyLink],
];

let menu: ReturnType<typeof buildMenu> | undefined;

/** Texts to copy: the three forms and the full address. */
type Texts = Record<CitationForm | 'link', string>;

/** Opens the one menu of the page for a provision, by the permalink beside it. */
export function openCitationMenu(anchor: HTMLAnchorElement): void {
  const data = document.getElementById('mau-trich-dan')?.textContent;
  if (!data) return;
  const id = anchor.hash.slice(1);
  history.replaceState(null, '', anchor.hash);
  openCitations(anchor, id, citationsFor(id, JSON.parse(data) as CitationForms), reportHere(id));
}

/**
 * Opens the one menu of the page for citations of a provision; the focus comes back to the opener.
 *
 * @param report where a fault of the provision is reported, on the provision's own page.
 */
export function openCitations(
  opener: HTMLElement,
  id: string,
  citations: Texts | null,
  report: string | null = null,
): void {
  if (!menu) {
    adoptStyle(popoverStyle);
    menu = buildMenu();
    document.body.append(menu.element);
  }
  menu.open(opener, id, citations, report);
}

/**
 * The provision's citations in the three forms, and a link to it to give to others.
 *
 * @param page path of the page it stands on, or whole address; this one by default
 */
export function citationsFor(id: string, forms: CitationForms, page = location.href): Texts | null {
  const address = parseAddress(id);
  const named = address && forms[address.attachment ? makeAttachment(address.attachment) : ''];
  if (!address || !named) return null;
  const label = describeAddress(address);
  const cite = (form: CitationForm): string =>
    label === '' ? named[form] : `${label} ${named[form]}`;
  return {
    first: cite('first'),
    later: cite('later'),
    basis: cite('basis'),
    link: linkText(`${page.replace(/#.*$/u, '')}#${id}`, cite('first')),
  };
}

function buildMenu() {
  const element = document.createElement('dialog');
  element.className = 'popover citation-menu';
  element.setAttribute('aria-labelledby', 'ten-quy-dinh');
  const title = document.createElement('h2');
  title.id = 'ten-quy-dinh';
  const preview = document.createElement('p');
  preview.className = 'citation-preview';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const buttons = document.createElement('div');
  buttons.className = 'citation-actions';
  const reportLink = document.createElement('a');
  reportLink.className = 'report-link';
  reportLink.textContent = texts.reportProvision;
  const close = button(texts.close, () => element.close());
  element.append(title, preview, buttons, status, reportLink, close);
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });

  let opener: HTMLElement | null = null;
  element.addEventListener('close', () => opener?.focus());

  const open = (
    from: HTMLElement,
    id: string,
    citations: Texts | null,
    report: string | null,
  ): void => {
    reportLink.hidden = report === null;
    if (report !== null) reportLink.href = report;
    opener = from;
    const address = parseAddress(id);
    const label = address ? describeAddress(address) : '';
    title.textContent =
      label === '' ? texts.wholeDocument : label.charAt(0).toUpperCase() + label.slice(1);
    preview.textContent = citations?.first ?? '';
    status.textContent = '';
    buttons.replaceChildren(
      ...ACTIONS.map(([kind, name]) =>
        button(name, () => {
          const text = citations?.[kind] ?? '';
          preview.textContent = text;
          void copyText(text, element).then((done) => {
            const copied = kind === 'link' ? copiedWords() : texts.copied;
            status.textContent = done ? copied : texts.copyFailed;
          });
        }),
      ),
    );
    element.showModal();
  };
  return { element, open };
}

function button(name: string, action: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = name;
  element.addEventListener('click', action);
  return element;
}
