import { whenLoaded } from './when-loaded.ts';

/**
 * Lets the site's fonts be fetched once the first page is read in, for the pages after it. That first
 * page stays in the fonts of the device: on a slow network they are what is quick, and no line moves
 * under the reader.
 */
export function installFonts({ documentElement: root }: Document): void {
  if (!root.classList.contains('fonts'))
    whenLoaded(() => {
      import('./fetch-fonts.ts').then(({ fetchFonts }) => fetchFonts()).catch(() => undefined);
    });
}
