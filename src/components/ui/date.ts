/** An ISO date as officials write it. @example formatDate('2025-07-01') // '01/07/2025' */
export { shownDay as formatDate } from '../../legal/calendar.ts';
