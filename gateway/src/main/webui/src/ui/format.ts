import type { Money } from '../api/money';

const LOCALE = typeof navigator === 'undefined' ? 'en-GB' : navigator.language;
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const fraction = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });

export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export const formatCount = (n: number | null | undefined): string => (n == null ? '–' : whole.format(n));

export function formatNumber(n: number | string | null | undefined): string {
  return n == null || n === '' ? '–' : fraction.format(Number(n));
}

/** The amount with its currency; the decimal string is formatted digit by digit, never through a float. */
export function formatMoney(money: Money | null | undefined): string {
  if (!money) return '–';
  const style = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: money.currency });
  return style.format(money.amount as Intl.StringNumericLiteral);
}

/** 0.9731 as "97.3 %"; a miss is never rounded up to 100 %. */
export function formatPercent(ratio: number | null | undefined): string {
  if (ratio == null) return '–';
  const shown = ratio < 1 && ratio > 0.9994 ? 0.999 : ratio;
  return `${(shown * 100).toFixed(1)} %`;
}

/** Seconds as the two largest units that matter: "2 d 4 h", "3 h 12 min", "4 min 05 s". */
export function formatDuration(seconds: number): string {
  const s = Math.abs(Math.trunc(seconds));
  const days = Math.floor(s / 86_400);
  const hours = Math.floor((s % 86_400) / 3600);
  const minutes = Math.floor((s % 3600) / 60);
  if (days > 0) return hours > 0 && days < 10 ? `${days} d ${hours} h` : `${days} d`;
  if (hours > 0) return `${hours} h ${String(minutes).padStart(2, '0')} min`;
  if (minutes >= 10) return `${minutes} min`;
  if (minutes > 0) return `${minutes} min ${String(s % 60).padStart(2, '0')} s`;
  return `${s} s`;
}

/** How urgent a deadline looks: past it, close to it, or in good time. */
export type Urgency = 'late' | 'urgent' | 'soon' | 'calm';

export interface Countdown {
  text: string;
  urgency: Urgency;
}

/** The time left until an instant, or how long it has passed. */
export function countdown(dueAt: string, now: number): Countdown {
  const seconds = (Date.parse(dueAt) - now) / 1000;
  if (seconds < 0) return { text: `${formatDuration(seconds)} late`, urgency: 'late' };
  const urgency = seconds < 15 * 60 ? 'urgent' : seconds < 2 * 3600 ? 'soon' : 'calm';
  return { text: formatDuration(seconds), urgency };
}

/** "just now", "5 min ago", "in 2 h"; for what is older than a month the date says more. */
export function formatRelative(at: string, now: number): string {
  const seconds = (Date.parse(at) - now) / 1000;
  if (Math.abs(seconds) < 10) return 'just now';
  if (Math.abs(seconds) > 31 * 86_400) return formatDay(at);
  const coarse = Math.abs(seconds) < 60 ? `${Math.abs(Math.round(seconds))} s` : coarsely(Math.abs(seconds));
  return seconds < 0 ? `${coarse} ago` : `in ${coarse}`;
}

function coarsely(seconds: number): string {
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h`;
  return `${Math.floor(seconds / 86_400)} d`;
}

/** Date and time to the second with the zone's name, for titles and timelines. */
export function formatInstant(at: string, timeZone: string = browserZone()): string {
  return new Intl.DateTimeFormat(LOCALE, {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(new Date(at));
}

export function formatShort(at: string, timeZone: string = browserZone()): string {
  const parts = { timeZone, month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(LOCALE, parts).format(new Date(at));
}

/** A local day, "2026-11-23", or the day of an instant. */
export function formatDay(day: string): string {
  const date = new Date(day.length === 10 ? `${day}T00:00:00` : day);
  return new Intl.DateTimeFormat(LOCALE, { year: 'numeric', month: 'short', day: 'numeric' }).format(date);
}

/** "2026-11" as "November 2026". */
export function formatMonth(month: string): string {
  return new Intl.DateTimeFormat(LOCALE, { year: 'numeric', month: 'long' }).format(new Date(`${month}-01T00:00:00`));
}

/** "order.refund-requested.v1" or "late-dispatch:W1" as words for people. */
export function humanise(code: string): string {
  const words = code.replace(/\.v\d+$/, '').replace(/[-_.]/g, ' ').replace(':', ' · ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
