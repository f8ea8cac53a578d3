import { dayInVietNam } from '../../legal/calendar.ts';

/** Today in Viet Nam; a clock that is behind the build of the page is wrong, so not before that. */
export function todayFor({ builtOn }: { readonly builtOn: string }): string {
  const today = dayInVietNam(Date.now());
  return today < builtOn ? builtOn : today;
}
