import { APP_ICONS } from './app-icons.ts';

/**
 * A colour by the name of its token, as `#rrggbb`; the first is the one of day.
 *
 * @param css `styles/tokens.css`.
 */
export function colourOf(css: string, name: string): string {
  const colour = new RegExp(`--${name}: (#[\\da-f]{6});`, 'u').exec(css)?.[1];
  if (colour === undefined) throw new Error(`No colour --${name} in the tokens.`);
  return colour;
}

/**
 * `manifest.webmanifest`: how the site looks when it is installed like a program.
 *
 * @param tokens `styles/tokens.css`, for its colours.
 */
export function webAppManifest(name: string, tokens: string): string {
  return `${JSON.stringify(
    {
      name,
      short_name: 'Pháp luật đối ngoại',
      lang: 'vi',
      dir: 'ltr',
      id: '/',
      start_url: '/',
      scope: '/',
      // Readers go back and forth between provisions: the browser's own buttons stay.
      display: 'minimal-ui',
      background_color: colourOf(tokens, 'paper'),
      theme_color: colourOf(tokens, 'paper'),
      icons: [
        { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        ...APP_ICONS.map(({ path, size, maskable }) => ({
          src: path,
          sizes: `${String(size)}x${String(size)}`,
          type: 'image/png',
          purpose: maskable ? 'maskable' : 'any',
        })),
      ],
      shortcuts: [
        { name: 'Tra cứu', url: '/tra-cuu/' },
        { name: 'Thẩm quyền', url: '/tham-quyen/' },
        { name: 'Những gì đã lưu', url: '/ngoai-tuyen/' },
      ],
    },
    null,
    2,
  )}\n`;
}
