import type { Preview } from './amendments';
import { get, path, post, withQuery, type Page } from './http';

export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

/** A window of a day in wall-clock time; closing at 00:00 is the end of the day. */
export interface OpenWindow {
  opens: string;
  closes: string;
}

export interface ExceptionalDay {
  date: string;
  windows: OpenWindow[];
  reason: string | null;
}

export interface CutOff {
  warehouse: string | null;
  days: Weekday[] | null;
  at: string;
  inclusive: boolean | null;
}

export interface HolidaySource {
  country: string | null;
  region: string | null;
  feed: string | null;
}

export interface CalendarForm {
  id: string;
  name: string;
  timeZone: string;
  week: Partial<Record<Weekday, OpenWindow[]>>;
  exceptions: ExceptionalDay[];
  cutOffs: CutOff[];
  holidays: HolidaySource | null;
}

export interface FeedHealth {
  state: 'healthy' | 'failing';
  since: string;
  checkedAt: string;
  snapshotAt: string;
  reason: string | null;
}

/** One version of a calendar; never edited. */
export interface Calendar extends CalendarForm {
  version: number;
  holdsFrom: string;
  madeBy: string;
  feed: FeedHealth | null;
}

export interface OpenTime {
  calendar: string;
  timeZone: string;
  open: { from: string; to: string }[];
  openMinutes: number;
  holidays: { date: string; name: string }[];
}

export interface HolidayPlace {
  country: string;
  name: string;
  regions: { region: string; name: string }[];
}

export const listCalendars = () => get<Page<Calendar>>(path`/calendars`);
export const listCalendarVersions = (id: string) => get<Page<Calendar>>(path`/calendars/${id}/versions`);
export const getCalendar = (id: string) => get<Calendar>(path`/calendars/${id}`);
export const addCalendar = (form: CalendarForm) => post<Calendar>(path`/calendars`, form);
export const followCalendar = (id: string, form: CalendarForm) => post<Calendar>(path`/calendars/${id}/versions`, form);
export const previewCalendar = (form: CalendarForm, cursor?: string) => post<Preview>(withQuery(path`/calendars/preview`, { cursor }), form);
export const getOpenTime = (id: string, from: string, to: string) => get<OpenTime>(path`/calendars/${id}/open`, { from, to });
export const listHolidayPlaces = () => get<Page<HolidayPlace>>(path`/holidays/places`);
