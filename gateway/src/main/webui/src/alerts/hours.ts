import type { HoursWindow, WeeklyHours } from '../api/alerts';
import { browserZone } from '../ui/format';

export const DAYS: Record<string, string> = { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' };

export const NIGHT: HoursWindow = { days: Object.keys(DAYS), from: '22:00', until: '07:00' };
export const WORKDAY: HoursWindow = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', until: '18:00' };

export const hoursOf = (window: HoursWindow): WeeklyHours => ({ zone: browserZone(), windows: [window] });

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with hours; absent ones are right. */
export function checkHours(at: string, hours: WeeklyHours | null): Record<string, string> {
  const errors: Record<string, string> = {};
  if (!hours) return errors;
  if (!isZone(hours.zone)) errors[`${at}.zone`] = 'A time zone, for example Europe/Berlin.';
  hours.windows.forEach(({ days, from, until }, i) => {
    const window = `${at}.windows[${i}]`;
    if (days.length === 0) errors[`${window}.days`] = 'At least one day.';
    if (!TIME.test(from)) errors[`${window}.from`] = 'A time, for example 22:00.';
    if (!TIME.test(until) && until !== '24:00') errors[`${window}.until`] = 'A time, for example 07:00.';
    else if (from === until) errors[`${window}.until`] = 'It ends when it begins; 00:00 to 24:00 is a whole day.';
  });
  return errors;
}

function isZone(zone: string): boolean {
  try {
    return zone !== '' && Boolean(Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** "Mon–Fri 08:00–18:00" */
export function describeWindow({ days, from, until }: HoursWindow): string {
  return `${describeDays(days)} ${from}–${until}`;
}

function describeDays(days: string[]): string {
  const all = Object.keys(DAYS);
  const chosen = all.filter((day) => days.includes(day));
  if (chosen.length === all.length) return 'daily';
  const first = all.indexOf(chosen[0] ?? '');
  const isRun = chosen.length > 2 && chosen.every((day, i) => all[first + i] === day);
  const names = chosen.map((day) => DAYS[day] ?? day);
  return isRun ? `${names[0]}–${names.at(-1)}` : names.join(', ');
}
