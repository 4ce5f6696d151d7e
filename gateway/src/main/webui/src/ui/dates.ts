/** Calendar arithmetic on local days, "2026-11-23", and months, "2026-11", as the API speaks them. */
export const isoDay = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

export const isoMonth = (date: Date): string => isoDay(date).slice(0, 7);

export const today = (): string => isoDay(new Date());
export const thisMonth = (): string => isoMonth(new Date());

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + days);
  return isoDay(date);
}

export function addMonths(month: string, months: number): string {
  const date = new Date(`${month}-01T00:00:00`);
  date.setMonth(date.getMonth() + months);
  return isoMonth(date);
}

/** Every day from `from` up to, not including, `to`. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The latest months, newest first, for a choice. */
export const recentMonths = (count: number, from: string = thisMonth()): string[] =>
  Array.from({ length: count }, (_, i) => addMonths(from, -i));
