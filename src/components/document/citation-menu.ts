import { describeAddress, makeAttachment, parseAddress } from '../../legal/address/index.ts';
import type { CitationForm } from '../../legal/citation-form.ts';
import type { CitationForms } from '../../content/site/citation-forms.ts';
import { reportHere } from '../report/here.ts';
import { copyText } from '../ui/copy-text.ts';

const ACTIONS: readonly (readonly [CitationForm | 'link', string])[] = [
  ['first', 'Chép trích dẫn lần đầu'],
  ['later', 'Chép trích dẫn lần sau'],
  ['basis', 'Chép làm căn cứ'],
  ['link', 'Chép liên kết'],
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
 * Opens the one menu of the page for texts of a provision; the focus comes back to the opener.
 *
 * @param report where a fault of the provision is reported, on the provision's own page.
 */
export function openCitations(
  opener: HTMLElement,
  id: string,
  texts: Texts | null,
  report: string | null = null,
): void {
  if (!menu) {
    menu = buildMenu();
    document.body.append(menu.element);
  }
  menu.open(opener, id, texts, report);
}

/** The provision's citations in the three forms and its full address on a page, this one by default. */
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
    link: new URL(`#${id}`, page).href,
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
  reportLink.textContent = 'Báo sai sót ở quy định này';
  const close = button('Đóng', () => element.close());
  element.append(title, preview, buttons, status, reportLink, close);
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });

  let opener: HTMLElement | null = null;
  element.addEventListener('close', () => opener?.focus());

  const open = (
    from: HTMLElement,
    id: string,
    texts: Texts | null,
    report: string | null,
  ): void => {
    reportLink.hidden = report === null;
    if (report !== null) reportLink.href = report;
    opener = from;
    const address = parseAddress(id);
    const label = address ? describeAddress(address) : '';
    title.textContent =
      label === '' ? 'Cả văn bản' : label.charAt(0).toUpperCase() + label.slice(1);
    preview.textContent = texts?.first ?? '';
    status.textContent = '';
    buttons.replaceChildren(
      ...ACTIONS.map(([kind, name]) =>
        button(name, () => {
          const text = texts?.[kind] ?? '';
          preview.textContent = text;
          void copyText(text, element).then((done) => {
            status.textContent = done
              ? 'Đã chép.'
              : 'Không chép được; hãy bôi đen dòng trên và chép.';
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
