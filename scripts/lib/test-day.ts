/**
 * The day tests stand on: the site they read is built for it (`SITE_DATE`), and so are their
 * browsers' clocks set. States of effect change with the day; a test that stood on the real one
 * would fail some morning without anybody having changed anything.
 */
export const TEST_DAY = '2026-11-22';

/** Ten in the morning of {@link TEST_DAY} in Viet Nam. */
export const TEST_NOW = new Date(`${TEST_DAY}T03:00:00Z`);
