import type { Query } from '../api/http';
import { addDays, today } from '../ui/dates';

const ENDED = ['met', 'met-late', 'cancelled', 'superseded'];
const WEEK = 7;

/** Whether what is listed has ended; there is no end to that, so it is asked for week by week. */
export const hasEnded = (state = ''): boolean => ENDED.includes(state);

/** The last seven days, unless another week was chosen. */
export const weekFrom = (chosen: string | undefined, now = today()): string => chosen || addDays(now, 1 - WEEK);

/** What to ask the monitor for, from what the address says. */
export function questionOf({ week, ...query }: Record<string, string>, now = today()): Query {
  if (!hasEnded(query.state)) return query;
  const from = weekFrom(week, now);
  return { ...query, dueFrom: startOf(from), dueUntil: startOf(addDays(from, WEEK)) };
}

const startOf = (day: string): string => new Date(`${day}T00:00:00`).toISOString();
