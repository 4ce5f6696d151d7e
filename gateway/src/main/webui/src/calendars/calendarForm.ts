import type { Calendar, CalendarForm, CutOff, OpenWindow, Weekday } from '../api/calendars';

export const WEEKDAYS: Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** A calendar as a form holds it: windows are text, "08:00-12:00, 13:30-18:00". */
export interface CalendarDraft {
  id: string;
  name: string;
  timeZone: string;
  week: Record<Weekday, string>;
  exceptions: { date: string; windows: string; reason: string }[];
  cutOffs: { warehouse: string; days: string; at: string; inclusive: string }[];
  holidaysBy: 'none' | 'place' | 'feed';
  country: string;
  region: string;
  feed: string;
}

export const dayName = (day: Weekday): string => day.charAt(0) + day.slice(1).toLowerCase();
const shortName = (day: Weekday): string => dayName(day).slice(0, 3);

/** The windows in words; 00:00 at the end of one is midnight. */
export const windowsText = (windows: OpenWindow[] | undefined): string =>
  (windows ?? []).map(({ opens, closes }) => `${opens.slice(0, 5)}-${closes.slice(0, 5) === '00:00' ? '24:00' : closes.slice(0, 5)}`).join(', ');

/** The windows of a text, or null where it cannot be read. */
export function readWindows(text: string): OpenWindow[] | null {
  const windows: OpenWindow[] = [];
  for (const part of text.split(',').map((p) => p.trim()).filter(Boolean)) {
    const match = /^([01]\d|2[0-3]):([0-5]\d)\s*[-–]\s*(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/.exec(part);
    if (!match) return null;
    const closes = match[3] ? `${match[3]}:${match[4]}` : '00:00';
    windows.push({ opens: `${match[1]}:${match[2]}`, closes });
  }
  return windows;
}

/** The weekdays of "Mon, Tue"; null where a name is none, empty for all. */
export function readDays(text: string): Weekday[] | null {
  const names = text.split(',').map((part) => part.trim().slice(0, 3).toUpperCase()).filter(Boolean);
  const days = names.map((name) => WEEKDAYS.find((day) => day.startsWith(name)));
  return days.includes(undefined) ? null : (days as Weekday[]);
}

export function draftOf(calendar?: Calendar): CalendarDraft {
  const office = '09:00-17:00';
  const week = Object.fromEntries(
    WEEKDAYS.map((day, i) => [day, calendar ? windowsText(calendar.week[day]) : i < 5 ? office : '']),
  ) as Record<Weekday, string>;
  const source = calendar?.holidays;
  return {
    id: calendar?.id ?? '',
    name: calendar?.name ?? '',
    timeZone: calendar?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    week,
    exceptions: (calendar?.exceptions ?? []).map(({ date, windows, reason }) => ({ date, windows: windowsText(windows), reason: reason ?? '' })),
    cutOffs: (calendar?.cutOffs ?? []).map(cutOffDraft),
    holidaysBy: source?.feed ? 'feed' : source?.country ? 'place' : 'none',
    country: source?.country?.toLowerCase() ?? '',
    region: source?.region?.toLowerCase() ?? '',
    feed: source?.feed ?? '',
  };
}

const cutOffDraft = ({ warehouse, days, at, inclusive }: CutOff) => ({
  warehouse: warehouse ?? '',
  days: (days ?? []).toSorted((a, b) => WEEKDAYS.indexOf(a) - WEEKDAYS.indexOf(b)).map(shortName).join(', '),
  at: at.slice(0, 5),
  inclusive: inclusive === false ? 'before' : 'until',
});

/** What is wrong with a draft that can be told without the service; field name to sentence. */
export function checkCalendar(draft: CalendarDraft): Record<string, string> {
  const errors: Record<string, string> = {};
  if (!/^[a-z0-9][a-z0-9-]*$/.test(draft.id)) errors.id = 'Lower-case letters, digits and hyphens, for example de-warehouse.';
  if (!draft.name.trim()) errors.name = 'A name is needed.';
  if (!draft.timeZone.trim()) errors.timeZone = 'A time zone, for example Europe/Berlin.';
  for (const day of WEEKDAYS) {
    if (readWindows(draft.week[day]) === null) errors[`week.${day}`] = WINDOWS;
  }
  if (WEEKDAYS.every((day) => !draft.week[day].trim())) errors['week.MONDAY'] = 'At least one weekday has to open.';
  draft.exceptions.forEach(({ date, windows }, i) => {
    if (!date) errors[`exceptions[${i}].date`] = 'A day is needed.';
    if (readWindows(windows) === null) errors[`exceptions[${i}].windows`] = WINDOWS;
  });
  draft.cutOffs.forEach(({ at, days }, i) => {
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(at)) errors[`cutOffs[${i}].at`] = 'A time, for example 14:00.';
    if (readDays(days) === null) errors[`cutOffs[${i}].days`] = 'Weekdays, for example Mon, Tue; or nothing for all.';
  });
  if (draft.holidaysBy === 'feed' && !URL.canParse(draft.feed)) errors['holidays.feed'] = 'The address of an iCalendar feed.';
  return errors;
}

const WINDOWS = 'From-to times, for example 08:00-12:00, 13:30-18:00; nothing: closed.';

/** The calendar of a draft that checkCalendar found nothing wrong with. */
export const calendarOf = (draft: CalendarDraft): CalendarForm => ({
  id: draft.id,
  name: draft.name.trim(),
  timeZone: draft.timeZone.trim(),
  week: Object.fromEntries(WEEKDAYS.map((day) => [day, readWindows(draft.week[day]) ?? []])),
  exceptions: draft.exceptions.map(({ date, windows, reason }) => ({ date, windows: readWindows(windows) ?? [], reason: reason || null })),
  cutOffs: draft.cutOffs.map(({ warehouse, days, at, inclusive }) => ({
    warehouse: warehouse.trim() || null,
    days: readDays(days)?.length ? readDays(days) : null,
    at,
    inclusive: inclusive === 'until',
  })),
  holidays: holidaysOf(draft),
});

function holidaysOf({ holidaysBy, country, region, feed }: CalendarDraft): CalendarForm['holidays'] {
  if (holidaysBy === 'feed') return { country: null, region: null, feed };
  return holidaysBy === 'place' && country ? { country, region: region || null, feed: null } : null;
}
