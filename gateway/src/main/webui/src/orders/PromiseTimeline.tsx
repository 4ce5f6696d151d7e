import type { OrderView } from '../api/orders';
import { formatDuration, formatShort, humanise } from '../ui/format';
import { useNow } from '../ui/useNow';
import { extentOf, spanOf, type PromiseSpan } from './promiseSpan';

const WIDTH = 900;
const LEFT = 92;
const RIGHT = 24;
const TOP = 44;
const ROW = 46;

/** The promises drawn to scale: the time that was used, the due time, and what went beyond it in red. */
export function PromiseTimeline({ view, zone }: { view: OrderView; zone: string | undefined }) {
  const now = useNow();
  const spans = view.promises.map((promise) => spanOf(promise, view, now));
  const marks = Object.entries(view.milestones).map(([name, { at }]) => ({ name, at: Date.parse(at) }));
  if (spans.length === 0) return null;
  const [from, to] = extentOf(spans, marks.map(({ at }) => at), now);
  const x = (at: number) => LEFT + ((at - from) / (to - from)) * (WIDTH - LEFT - RIGHT);
  const height = TOP + spans.length * ROW + 30;
  const time = (at: number) => formatShort(new Date(at).toISOString(), zone);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} className="st-line" role="img" aria-label={spans.map(inWords).join('. ')}>
      {marks.map(({ name, at }, i) => (
        <g key={name}>
          <line x1={x(at)} x2={x(at)} y1={TOP - 14} y2={height - 26} className="st-line__now" />
          <text x={x(at)} y={i % 2 ? TOP - 32 + 4 : TOP - 18} textAnchor={anchor(x(at))}>{humanise(name)}</text>
        </g>
      ))}
      {now > from && now < to && (
        <g>
          <line x1={x(now)} x2={x(now)} y1={TOP - 14} y2={height - 26} className="st-line__now" />
          <text x={x(now)} y={height - 10} textAnchor={anchor(x(now))} className="st-line__subtle">now</text>
        </g>
      )}
      {spans.map((span, row) => <Bar key={span.promise.id} span={span} x={x} y={TOP + row * ROW} time={time} />)}
    </svg>
  );
}

interface BarProps {
  span: PromiseSpan;
  x: (at: number) => number;
  y: number;
  time: (at: number) => string;
}

function Bar({ span, x, y, time }: BarProps) {
  const { promise, start, due, end, late, running } = span;
  const inTime = Math.min(end, due);
  const ran = running || late > 0 || promise.state === 'cancelled' || promise.state === 'superseded' ? 'st-line__ran' : 'st-line__ran st-line__ran--met';
  return (
    <g>
      <text x={0} y={y + 15} fontWeight={600}>{humanise(promise.kind)}</text>
      <rect x={x(start)} y={y + 3} width={Math.max(2, x(due) - x(start))} height={16} rx={3} className="st-line__track" />
      <rect x={x(start)} y={y + 3} width={Math.max(2, x(inTime) - x(start))} height={16} rx={3} className={ran} />
      {late > 0 && <rect x={x(due)} y={y + 3} width={Math.max(3, x(end) - x(due))} height={16} rx={3} className="st-line__late" />}
      <line x1={x(due)} x2={x(due)} y1={y - 2} y2={y + 24} className="st-line__due" />
      <text x={x(due)} y={y + 36} textAnchor={anchor(x(due))} className={late > 0 ? 'st-line__late-text' : 'st-line__subtle'}>
        {late > 0 ? `due ${time(due)}, ${formatDuration(late / 1000)} late` : `due ${time(due)}`}
      </text>
    </g>
  );
}

const anchor = (x: number) => (x > WIDTH - 150 ? 'end' : x < LEFT + 60 ? 'start' : 'middle');

function inWords({ promise, late, running, due }: PromiseSpan): string {
  const how = late > 0 ? `${formatDuration(late / 1000)} late` : running ? 'running' : 'in time';
  return `${humanise(promise.kind)} due ${new Date(due).toISOString()}: ${how}`;
}
