import type { ReportSide } from '../../legal/deadline/index.ts';

/** A calendar file to subscribe to. */
export interface CalendarKind {
  /** Its name without `.ics`. */
  readonly file: string;
  readonly name: string;
  /** Whose days it holds; null for all of them. */
  readonly sides: readonly ReportSide[] | null;
}

/** The calendars of this site; each also comes with reminders, as `<file>-nhac.ics`. */
export const CALENDARS: readonly CalendarKind[] = [
  { file: 'lich', name: 'Hạn báo cáo đối ngoại', sides: null },
  { file: 'lich-dang', name: 'Hạn báo cáo đối ngoại: lịch của Đảng', sides: ['dang'] },
  {
    file: 'lich-uy-ban',
    name: 'Hạn báo cáo đối ngoại: lịch của Ủy ban nhân dân',
    sides: ['uy-ban'],
  },
];
