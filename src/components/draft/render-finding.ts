import type {
  DraftFinding,
  DraftLink,
  DraftRow,
  DraftSeverity,
} from '../../legal/citation/draft/index.ts';
import { VERDICT_WORDS } from '../../legal/citation/draft/labels.ts';
import { copyOf, fill, part, replace, textElement } from '../search/dom.ts';

/** Ids of a finding in the list and of its mark in the text. */
export const findingId = (index: number): string => `ket-luan-${index + 1}`;
export const markId = (index: number): string => `vien-dan-${index + 1}`;

/** A finding in the list: what is wrong, since when, what to write instead. */
export function renderFinding(finding: DraftFinding, index: number): HTMLElement {
  const item = copyOf('finding');
  const { suggestion, severity } = finding;
  const words = oneLine(finding.text);
  item.id = findingId(index);
  item.dataset.severity = severity;
  part(item, 'number').textContent = String(index + 1);
  replace(item, 'severity', [renderSeverity(severity)]);
  part(item, 'verdict').textContent = VERDICT_WORDS[finding.verdict];
  const go = part(item, 'go');
  go.textContent = words;
  go.setAttribute('href', `#${markId(index)}`);
  replace(
    item,
    'problems',
    finding.problems.map(({ message }) => textElement('p', message)),
  );
  replace(item, 'target', targetNodes(finding));
  replace(item, 'successors', linkNodes(successorLabel(finding), finding.successors));
  part(item, 'proposal').hidden = suggestion === null;
  fill(item, 'proposed', suggestion?.text ?? '');
  fill(item, 'note', suggestion?.note ?? '');
  part(item, 'copy-what').textContent = `cách viết đề nghị cho ${words}`;
  return item;
}

/** A document of the draft, once. */
export function renderRow(row: DraftRow): HTMLElement {
  const item = copyOf('row');
  replace(item, 'name', [row.document ? linkTo(row.document) : document.createTextNode(row.name)]);
  part(item, 'times').textContent = String(row.findings.length);
  replace(item, 'severity', [renderSeverity(row.severity)]);
  part(item, 'message').textContent = row.message;
  // Never hidden: a row must keep its cells.
  part(item, 'successors').replaceChildren(...linkNodes('', row.successors));
  return item;
}

function renderSeverity(severity: DraftSeverity): HTMLElement {
  const badge = copyOf('severity');
  for (const one of badge.querySelectorAll<HTMLElement>('[data-severity]'))
    if (one.dataset.severity !== severity) one.remove();
  return badge;
}

/** Where the citation leads; nothing where no page of another document is behind it. */
function targetNodes({ target, resolution }: DraftFinding): Node[] {
  if (resolution === 'ambiguous' || !target?.document) return [];
  const { document: cited, places } = target;
  const links = places.flatMap(({ label, url, exists }) =>
    label === '' || url === null || exists === false ? [] : [{ name: label, url }],
  );
  return linkNodes('Mở:', [...links, cited]);
}

function successorLabel({ resolution }: DraftFinding): string {
  return resolution === 'ambiguous' ? 'Có thể là:' : 'Nay xem:';
}

function linkNodes(label: string, links: readonly Pick<DraftLink, 'name' | 'url'>[]): Node[] {
  if (links.length === 0) return [];
  return [
    ...(label === '' ? [] : [textElement('span', label)]),
    ...links.map((one) => linkTo(one)),
  ];
}

/** In a tab of its own, since the draft stands only in this one. */
function linkTo({ name, url }: Pick<DraftLink, 'name' | 'url'>): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = name;
  const hint = textElement('span', ' (mở thẻ mới)');
  hint.className = 'visually-hidden';
  link.append(hint);
  return link;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
