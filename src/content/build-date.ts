/** The day the states on the site are computed for, in Vietnam (UTC+7). `SITE_DATE` fixes it for tests. */
export const BUILD_DATE =
  process.env.SITE_DATE ?? new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
