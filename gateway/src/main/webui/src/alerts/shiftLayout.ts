import type { Shift } from '../api/alerts';
import { addDays } from '../ui/dates';

/** A turn or a day line on the strip; places are shares of its width. */
export interface Block {
  left: number;
  width: number;
  lane: number;
  shift: Shift;
}

export interface DayLine {
  left: number;
  day: string;
}

/** Lays turns out in one lane for each person, in the order of the rotation; who only stands in comes last. */
export function layOut(shifts: Shift[], people: string[], from: string, until: string): { lanes: string[]; blocks: Block[] } {
  const lanes = [...new Set([...people, ...shifts.map(({ person }) => person)])];
  const start = Date.parse(from);
  const length = Date.parse(until) - start;
  const place = (at: string) => Math.min(1, Math.max(0, (Date.parse(at) - start) / length));
  const blocks = shifts.map((shift) => ({
    left: place(shift.from),
    width: place(shift.until) - place(shift.from),
    lane: lanes.indexOf(shift.person),
    shift,
  }));
  return { lanes, blocks };
}

/** The first day of each week from the first on, and where it lies. */
export function weekLines(firstDay: string, from: string, until: string): DayLine[] {
  const start = Date.parse(from);
  const length = Date.parse(until) - start;
  const lines: DayLine[] = [];
  for (let day = firstDay; Date.parse(`${day}T00:00:00`) < Date.parse(until); day = addDays(day, 7)) {
    lines.push({ day, left: (Date.parse(`${day}T00:00:00`) - start) / length });
  }
  return lines;
}
