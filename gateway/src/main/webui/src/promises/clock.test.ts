import { describe, expect, it } from 'vitest';
import type { Explanation, Stretch } from '../api/promises';
import { drawingOf } from './clock';

const at = (time: string) => `2026-11-23T${time}:00Z`;
const stretch = (from: string, to: string | null, running: boolean): Stretch => ({ from: at(from), to: to && at(to), running, cause: 'c', workingSeconds: 0, open: [{ from: at(from), to: at(to ?? '20:00') }] });
const explanation = (dueAt: string | null, stretches: Stretch[]): Explanation => ({
  promise: { id: '1', account: 'A', order: null, kind: 'resolution', startedAt: at('10:00'), dueAt: dueAt && at(dueAt), state: 'open' },
  words: [], timeZone: 'UTC', stretches, warningsAt: [at('09:00'), at('12:00')],
});

describe('the drawing of a clock', () => {
  it('shows a pause as a pause, also past the old deadline', () => {
    const { bars, due } = drawingOf(explanation(null, [stretch('10:00', '11:00', true), stretch('11:00', null, false)]), Date.parse(at('19:00')));
    expect(bars.map((bar) => bar.look)).toEqual(['running', 'paused']);
    expect(bars[1]?.to).toBe(Date.parse(at('19:00')));
    expect(due).toBeNull();
  });
  it('cuts what ran beyond the due time', () => {
    const { bars } = drawingOf(explanation('14:00', [stretch('10:00', null, true)]), Date.parse(at('15:00')));
    expect(bars.map(({ look, from }) => [look, from])).toEqual([['running', Date.parse(at('10:00'))], ['late', Date.parse(at('14:00'))]]);
  });
  it('holds everything, and leaves out warnings before the start', () => {
    const drawing = drawingOf(explanation('18:00', [stretch('10:00', null, true)]), Date.parse(at('11:00')));
    expect(drawing.from).toBeLessThan(Date.parse(at('10:00')));
    expect(drawing.to).toBeGreaterThan(Date.parse(at('18:00')));
    expect(drawing.warnings).toEqual([Date.parse(at('12:00'))]);
  });
  it('draws a stated time without opening hours', () => {
    const { bars, open } = drawingOf(explanation('14:00', []), Date.parse(at('11:00')));
    expect(bars).toHaveLength(1);
    expect(open).toBeNull();
  });
});
