import type { OrderView } from '../api/orders';
import type { OrderPromise } from '../api/promises';

/** A promise as it is drawn: when its clock started, when it is due, when it stopped, and whether it still runs. */
export interface PromiseSpan {
  promise: OrderPromise;
  start: number;
  due: number;
  end: number;
  running: boolean;
  /** Milliseconds past the due time; 0 when in time. */
  late: number;
}

export function spanOf(promise: OrderPromise, view: OrderView, now: number): PromiseSpan {
  const due = Date.parse(promise.dueAt);
  const ended = promise.metAt ?? promise.endedAt ?? milestoneOf(promise, view);
  const end = ended ? Date.parse(ended) : now;
  const start = Date.parse(promise.startedAt ?? view.milestones.placed?.at ?? promise.dueAt);
  return { promise, start: Math.min(start, due, end), due, end, running: !ended, late: Math.max(0, end - due) };
}

/** The instants between which everything is drawn, with a little air on both sides. */
export function extentOf(spans: PromiseSpan[], milestones: number[], now: number): [from: number, to: number] {
  const all = [...spans.flatMap(({ start, due, end, running }) => [start, due, running ? now : end]), ...milestones];
  const from = Math.min(...all);
  const to = Math.max(...all);
  const air = Math.max(60_000, (to - from) * 0.04);
  return [from - air, to + air];
}

const FULFILLED_BY: Record<string, string> = { dispatch: 'dispatched', delivery: 'delivered', refund: 'refunded', 'return-receipt': 'refunded' };

function milestoneOf({ kind }: OrderPromise, view: OrderView): string | null {
  const reached = view.milestones[FULFILLED_BY[kind] ?? ''];
  const isEnded = kind === 'dispatch' || kind === 'delivery';
  return (reached ?? (isEnded ? view.milestones.cancelled : undefined))?.at ?? null;
}
