import { part } from '../search/dom.ts';

/** Takes files that are chosen, or dropped anywhere on the page; of several the first. */
export function acceptFiles(root: HTMLElement, take: (file: File) => void): void {
  const input = part(root, 'file') as HTMLInputElement;
  part(root, 'choose').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) take(file);
    // So that the same file can be chosen again after a change.
    input.value = '';
  });
  const carriesFiles = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    // Otherwise the browser would leave the page and open the file.
    event.preventDefault();
    root.dataset.dragging = '';
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) delete root.dataset.dragging;
  });
  document.addEventListener('drop', (event) => {
    delete root.dataset.dragging;
    const file = event.dataTransfer?.files[0];
    if (!carriesFiles(event) || !file) return;
    event.preventDefault();
    take(file);
  });
}
