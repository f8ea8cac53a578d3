import { qrDrawing } from './qr-path.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws the code of an address into a figure, black on white in every colour scheme. */
export function drawQr(figure: HTMLElement, address: string): void {
  const { size, path } = qrDrawing(address);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${String(size)} ${String(size)}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `Mã QR của trang này: ${address}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  figure.querySelector('[data-qr-code]')?.replaceChildren(svg);
  const words = figure.querySelector('[data-qr-address]');
  if (words) words.textContent = address;
  figure.hidden = false;
}
