import type { Listener } from '../../search/create-provider.ts';

/**
 * Shows where answers come from when that is not as usual, and how far loading is. Both have their
 * place in the page, so nothing moves.
 */
export function listenIn(root: HTMLElement): Listener {
  const write = (part: string, text: string): void => {
    const element = root.querySelector(`[data-part="${part}"]`);
    if (element) element.textContent = text;
  };
  return {
    tell: (notice) => write('notice', notice ?? ''),
    progress: (share) => write('progress', share < 1 ? `: ${Math.floor(share * 100)} %` : ''),
  };
}
