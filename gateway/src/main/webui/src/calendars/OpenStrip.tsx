import type { OpenTime } from '../api/calendars';
import { formatDuration } from '../ui/format';

const WIDTH = 900;
const LEFT = 92;
const ROW = 20;
const DAY = 86_400_000;

interface OpenStripProps {
  time: OpenTime;
  /** The local days shown, one a row. */
  days: string[];
}

/** Open time drawn day by day on the wall clock of the calendar's zone; holidays by their name. */
export function OpenStrip({ time, days }: OpenStripProps) {
  const x = (share: number) => LEFT + share * (WIDTH - LEFT);
  const pieces = time.open.flatMap(({ from, to }) => piecesOf(Date.parse(from), Date.parse(to), time.timeZone));
  const label = `${formatDuration(time.openMinutes * 60)} open in ${days.length} days, ${time.timeZone}`;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${days.length * ROW + 22}`} className="st-line" role="img" aria-label={label}>
      {[0, 6, 12, 18].map((hour) => (
        <text key={hour} x={x(hour / 24)} y={12} className="st-line__subtle">{String(hour).padStart(2, '0')}:00</text>
      ))}
      {days.map((day, row) => {
        const y = 20 + row * ROW;
        const holiday = time.holidays.find(({ date }) => date === day);
        return (
          <g key={day}>
            <text x={0} y={y + 11}>{dayLabel(day)}</text>
            <rect x={LEFT} y={y} width={WIDTH - LEFT} height={14} rx={2} className="st-line__track" />
            {pieces.filter((piece) => piece.day === day).map(({ from, to }) => (
              <rect key={from} x={x(from)} y={y} width={Math.max(1, x(to) - x(from))} height={14} rx={2} className="st-line__ran st-line__ran--met" />
            ))}
            {holiday && <text x={LEFT + 6} y={y + 11} className="st-line__subtle">{holiday.name}</text>}
          </g>
        );
      })}
    </svg>
  );
}

const dayLabel = (day: string): string =>
  new Intl.DateTimeFormat(undefined, { weekday: 'short', day: '2-digit', month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

interface Piece {
  day: string;
  /** Share of the day on the wall clock. */
  from: number;
  to: number;
}

/** A span cut at local midnights. */
export function piecesOf(from: number, to: number, zone: string): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  while (at < to) {
    const start = wallClock(at, zone);
    const end = Math.min(to, at + (1 - start.share) * DAY);
    const last = wallClock(end - 1, zone);
    pieces.push({ day: start.day, from: start.share, to: last.day === start.day ? last.share : 1 });
    at = end;
  }
  return pieces;
}

function wallClock(at: number, zone: string): { day: string; share: number } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '00';
  const seconds = Number(part('hour')) * 3600 + Number(part('minute')) * 60 + Number(part('second'));
  return { day: `${part('year')}-${part('month')}-${part('day')}`, share: seconds / 86_400 };
}
