import type { ServiceLevel } from '../api/levels';
import { addDays, addMonths } from '../ui/dates';
import { formatMonth } from '../ui/format';

export const GROUPS = {
  day: 'Day',
  week: 'Week',
  month: 'Month',
  warehouse: 'Warehouse',
  channel: 'Channel',
  carrier: 'Carrier',
  region: 'Region',
  lane: 'Lane',
  country: 'Country',
  priority: 'Priority',
  account: 'Account',
};

export type Group = keyof typeof GROUPS;

export const isTime = (group: Group): boolean => ['day', 'week', 'month'].includes(group);

export const keyOf = (row: ServiceLevel, group: Group): string => row[group] ?? '';

/** A group's value for people; orders that report none (no carrier yet, for example) have a name too. */
export function titleOf(key: string, group: Group): string {
  if (key === '') return 'not stated';
  return group === 'month' ? formatMonth(key) : key;
}

/** The query of the orders of one group: a time narrows the period, anything else is a filter. */
export function narrow(key: string, group: Group, from: string, to: string): Record<string, string> {
  if (group === 'day') return { from: key, to: addDays(key, 1) };
  if (group === 'month') return within(`${key}-01`, `${addMonths(key, 1)}-01`, from, to);
  if (group === 'week') {
    const monday = mondayOf(key);
    return within(monday, addDays(monday, 7), from, to);
  }
  return { from, to, [group]: key };
}

const within = (start: string, end: string, from: string, to: string) => ({
  from: start > from ? start : from,
  to: end < to ? end : to,
});

/** The first day of an ISO week, "2026-W48"; a week that is given by its Monday is that day. */
export function mondayOf(week: string): string {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (!match) return week;
  const fourth = new Date(`${match[1]}-01-04T00:00:00`);
  const firstMonday = addDays(`${match[1]}-01-04`, -((fourth.getDay() + 6) % 7));
  return addDays(firstMonday, (Number(match[2]) - 1) * 7);
}
