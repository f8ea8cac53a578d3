import { dayInVietNam } from '../legal/calendar.ts';

/** The day the states on the site are computed for, in Viet Nam. `SITE_DATE` fixes it for tests. */
export const BUILD_DATE = process.env.SITE_DATE ?? dayInVietNam(Date.now());
