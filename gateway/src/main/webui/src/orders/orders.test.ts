import { describe, expect, it } from 'vitest';
import type { OrderView } from '../api/orders';
import type { OrderPromise } from '../api/promises';
import { describe as describeData } from './eventFacts';
import { stateOf } from './orderState';
import { extentOf, spanOf } from './promiseSpan';

const at = (time: string) => ({ at: `2026-11-23T${time}:00Z`, recordedAt: `2026-11-23T${time}:00Z`, eventId: time });
const NOW = Date.parse(at('15:00').at);
const promise = (metAt: string | null): OrderPromise => ({ id: '1', account: 'A', order: 'O', kind: 'dispatch', dueAt: at('12:00').at, state: 'open', metAt });
const view = (milestones: OrderView['milestones']): OrderView => ({ account: 'A', order: 'O', milestones, promises: [], timeline: [] });

describe('spanOf', () => {
  it('shows how late a kept promise was', () => {
    expect(spanOf(promise(at('13:30').at), view({ placed: at('08:00') }), NOW)).toMatchObject({ running: false, late: 90 * 60_000 });
  });
  it('grows with the clock while nobody has kept it', () => {
    expect(spanOf(promise(null), view({ placed: at('08:00') }), NOW)).toMatchObject({ running: true, late: 3 * 3_600_000 });
  });
  it('ends with a cancellation', () => {
    expect(spanOf(promise(null), view({ placed: at('08:00'), cancelled: at('09:00') }), NOW)).toMatchObject({ running: false, late: 0 });
  });
  it('is drawn within an extent that holds all of it', () => {
    const span = spanOf(promise(null), view({ placed: at('08:00') }), NOW);
    const [from, to] = extentOf([span], [], NOW);
    expect(from).toBeLessThan(span.start);
    expect(to).toBeGreaterThan(NOW);
  });
});

describe('stateOf', () => {
  it('takes the latest milestone, whatever came before', () => {
    expect(stateOf((m) => ['dispatched', 'cancelled'].includes(m))).toBe('cancelled');
    expect(stateOf(() => false)).toBe('announced');
  });
});

describe('event facts', () => {
  it('are short lines', () => {
    const data = { carrier: 'dhl', trackingNumber: 'JD1', parcels: [{ weightGrams: 500 }], note: null };
    expect(describeData(data)).toEqual(['carrier dhl · tracking number JD1', 'Parcels: weight grams 500']);
  });
});
