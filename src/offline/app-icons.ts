/** A picture of the site's sign, as systems show installed sites. */
export interface AppIcon {
  readonly path: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** A system may cut it into its own shape. */
  readonly maskable: boolean;
}

/** Drawn at build from `favicon.svg`. */
export const APP_ICONS: readonly AppIcon[] = [
  { path: '/bieu-tuong/192.png', size: 192, maskable: false },
  { path: '/bieu-tuong/512.png', size: 512, maskable: false },
  { path: '/bieu-tuong/512-che.png', size: 512, maskable: true },
  // Apple's systems round the corners themselves and want ground behind the sign.
  { path: '/bieu-tuong/180.png', size: 180, maskable: true },
];

/** The one that Apple's systems ask for. */
export const TOUCH_ICON = '/bieu-tuong/180.png';
