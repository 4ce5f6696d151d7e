import type { Shift } from '../api/alerts';
import { isoDay } from '../ui/dates';
import { formatDay, formatShort } from '../ui/format';
import { useNow } from '../ui/useNow';
import { layOut, weekLines } from './shiftLayout';

interface ShiftStripProps {
  shifts: Shift[];
  people: string[];
  from: string;
  until: string;
  zone: string;
}

const WIDTH = 960;
const NAMES = 120;
const LANE = 26;
const HEAD = 20;

/** The turns of a rotation, a lane for each person, covers in another colour, with a line for now. */
export function ShiftStrip({ shifts, people, from, until, zone }: ShiftStripProps) {
  const { lanes, blocks } = layOut(shifts, people, from, until);
  const now = (useNow() - Date.parse(from)) / (Date.parse(until) - Date.parse(from));
  const x = (share: number) => NAMES + share * (WIDTH - NAMES);
  const height = HEAD + lanes.length * LANE;
  const words = shifts.map((shift) => sentence(shift, zone));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height + 4}`} className="st-line" role="img" aria-label={`Turns: ${words.join('; ')}`}>
      {weekLines(isoDay(new Date(from)), from, until).map(({ day, left }) => (
        <g key={day}>
          <line x1={x(left)} x2={x(left)} y1={HEAD - 4} y2={height} className="st-line__now" />
          <text x={x(left) + 4} y={HEAD - 8} className="st-line__subtle">{formatDay(day)}</text>
        </g>
      ))}
      {lanes.map((name, lane) => (
        <g key={name}>
          <rect x={NAMES} width={WIDTH - NAMES} y={HEAD + lane * LANE + 3} height={LANE - 6} className="st-line__track" />
          <text x={0} y={HEAD + lane * LANE + 17}>{name}</text>
        </g>
      ))}
      {blocks.map(({ left, width, lane, shift }) => (
        <rect
          key={shift.from}
          x={x(left)}
          width={Math.max(2, width * (WIDTH - NAMES) - 1)}
          y={HEAD + lane * LANE + 3}
          height={LANE - 6}
          className={shift.isCover ? 'st-line__late' : 'st-line__ran'}
        >
          <title>{sentence(shift, zone)}</title>
        </rect>
      ))}
      <line x1={x(now)} x2={x(now)} y1={HEAD} y2={height} className="st-line__due"><title>Now</title></line>
    </svg>
  );
}

const sentence = ({ person, from, until, isCover }: Shift, zone: string): string =>
  `${person} ${isCover ? 'stands in ' : ''}${formatShort(from, zone)} to ${formatShort(until, zone)}`;
