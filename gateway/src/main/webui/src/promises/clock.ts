import type { Explanation } from '../api/promises';

/** A stretch of a clock as it is drawn, in milliseconds. */
export interface Bar {
  from: number;
  to: number;
  look: 'running' | 'paused' | 'late';
  title: string;
}

/** Everything that is drawn of a promise's clock. */
export interface Drawing {
  from: number;
  to: number;
  bars: Bar[];
  /** Opening hours; null when the time is stated and no calendar counts. */
  open: { from: number; to: number }[] | null;
  warnings: number[];
  due: number | null;
}

const AIR = 0.04;

/** What to draw of a promise at a moment. */
export function drawingOf({ promise, stretches, warningsAt }: Explanation, now: number): Drawing {
  const due = promise.dueAt ? Date.parse(promise.dueAt) : null;
  const ended = promise.metAt ?? promise.endedAt;
  const end = ended ? Date.parse(ended) : now;
  const start = Date.parse(promise.startedAt ?? promise.dueAt ?? new Date(now).toISOString());
  const bars = (stretches.length > 0 ? stretches : [{ from: new Date(start).toISOString(), to: null, running: true, cause: 'stated' }])
    .map(({ from, to, running, cause }): Bar => ({ from: Date.parse(from), to: to ? Date.parse(to) : Math.max(end, Date.parse(from)), look: running ? 'running' : 'paused', title: cause }))
    .flatMap((bar) => cutAt(bar, due));
  const warnings = warningsAt.map((at) => Date.parse(at));
  const all = [start, end, ...(due === null ? [] : [due]), ...bars.flatMap(({ from, to }) => [from, to])];
  const first = Math.min(...all);
  const last = Math.max(...all);
  const air = Math.max(60_000, (last - first) * AIR);
  const open = stretches.length > 0 ? stretches.flatMap((s) => s.open).map((span) => ({ from: Date.parse(span.from), to: Date.parse(span.to) })) : null;
  return { from: first - air, to: last + air, bars, open, warnings: warnings.filter((at) => at >= first), due };
}

/** What ran after the due time ran late. */
function cutAt(bar: Bar, due: number | null): Bar[] {
  if (due === null || bar.look === 'paused' || bar.to <= due) return [bar];
  if (bar.from >= due) return [{ ...bar, look: 'late' }];
  return [{ ...bar, to: due }, { ...bar, from: due, look: 'late' }];
}
