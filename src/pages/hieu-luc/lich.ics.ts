import type { APIRoute } from 'astro';
import { effectCalendar } from '../../components/changes/effect-calendar.ts';
import { siteEvents } from '../../components/changes/site-events.ts';
import { calendarFile } from '../../components/deadlines/ics.ts';

/** Every day on which a document enters into force, changes or ends, known exactly. */
export const GET: APIRoute = async () =>
  new Response(
    calendarFile({
      name: 'Hiệu lực của văn bản đối ngoại',
      text: 'Ngày có hiệu lực, sửa đổi, hết hiệu lực. Ngày chỉ biết khoảng hoặc chưa kiểm chứng không có ở đây.',
      remindBefore: null,
      events: effectCalendar(await siteEvents()),
    }),
    { headers: { 'content-type': 'text/calendar; charset=utf-8' } },
  );
