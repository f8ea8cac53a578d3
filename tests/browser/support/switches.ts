/**
 * What Playwright switches off in Chromium. A second `--disable-features` takes the place of the first,
 * so all of it stands here again; tests/unit/support/switches.test.ts holds the two together.
 */
const PLAYWRIGHTS_OWN = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * Suggestions of the browser's own address bar, which nobody sees: each window would start a page of
 * them, a quarter of all that the browser tests compute.
 */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** Features switched off in the browser of the tests; one that a version does not know is ignored. */
export const DISABLED_FEATURES: readonly string[] = [...PLAYWRIGHTS_OWN, ...ADDRESS_BAR];

/**
 * Switches of the browser of the tests.
 *
 * @param root whether this user is root (containers), as whom Chromium refuses its sandbox; the pages
 *   under test are our own.
 */
export function browserSwitches(root: boolean): string[] {
  return [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    `--disable-features=${DISABLED_FEATURES.join(',')}`,
  ];
}
