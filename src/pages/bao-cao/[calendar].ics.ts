import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarEvents } from '../../components/deadlines/calendar-events.ts';
import { CALENDARS, type CalendarKind } from '../../components/deadlines/calendars.ts';
import { calendarFile } from '../../components/deadlines/ics.ts';
import { siteGrounds } from '../../components/ground/site-grounds.ts';
import { BUILD_DATE } from '../../content/build-date.ts';
import { allReports, siteReportDays } from '../../content/site/reporting.ts';

interface Props extends CalendarKind {
  readonly remindBefore: number | null;
}

export const getStaticPaths = (() =>
  CALENDARS.flatMap((kind) => [
    { params: { calendar: kind.file }, props: { ...kind, remindBefore: null } },
    { params: { calendar: `${kind.file}-nhac` }, props: { ...kind, remindBefore: 7 } },
  ])) satisfies GetStaticPaths;

/** A calendar file with the days of the year of the build and the one after it. */
export const GET: APIRoute<Props> = async ({ props: { name, sides, remindBefore } }) => {
  const lastYear = String(Number(BUILD_DATE.slice(0, 4)) + 1);
  const days = (await siteReportDays()).filter(({ day }) => day.slice(0, 4) <= lastYear);
  const documentOf = await siteGrounds();
  const events = calendarEvents(days, sides, {
    reports: await allReports(),
    nameOf: (slug) => documentOf(slug)?.name ?? null,
  });
  const text = 'Hạn báo cáo về công tác đối ngoại, theo các văn bản đã kiểm chứng.';
  return new Response(calendarFile({ name, text, remindBefore, events }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
