import type { Explanation } from '../api/promises';
import { formatShort, humanise } from '../ui/format';
import { useNow } from '../ui/useNow';
import { drawingOf, type Bar } from './clock';

const WIDTH = 900;
const LEFT = 92;
const RIGHT = 24;
const CLOCK = 40;
const HOURS = 74;
const HEIGHT = 128;

/** A promise's clock to scale: where it ran, stood still and ran late, the opening hours, warnings, due and now. */
export function ClockTimeline({ explanation, zone }: { explanation: Explanation; zone?: string | undefined }) {
  const now = useNow();
  const { from, to, bars, open, warnings, due } = drawingOf(explanation, now);
  const x = (at: number) => LEFT + ((at - from) / (to - from)) * (WIDTH - LEFT - RIGHT);
  const width = (span: { from: number; to: number }) => Math.max(2, x(span.to) - x(span.from));
  const time = (at: number) => formatShort(new Date(at).toISOString(), zone ?? explanation.timeZone);
  // Reached by the keyboard, because a narrow screen scrolls it.
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="st-line" role="img" tabIndex={0} aria-label={inWords(bars, due, time)}>
      <text x={0} y={CLOCK + 14} fontWeight={600}>Clock</text>
      {bars.map((bar) => (
        <rect key={`${bar.from}-${bar.look}`} x={x(bar.from)} y={CLOCK} width={width(bar)} height={20} rx={3} className={`st-line__${bar.look === 'running' ? 'ran' : bar.look}`}>
          <title>{`${humanise(bar.look)} from ${time(bar.from)} to ${time(bar.to)}: ${humanise(bar.title)}`}</title>
        </rect>
      ))}
      {open && (
        <g>
          <text x={0} y={HOURS + 9} className="st-line__subtle">Open hours</text>
          <rect x={x(from)} y={HOURS} width={width({ from, to })} height={10} className="st-line__closed" />
          {open.map((span) => <rect key={span.from} x={x(span.from)} y={HOURS} width={width(span)} height={10} className="st-line__open" />)}
        </g>
      )}
      {warnings.map((at, i) => (
        <path key={at} d={`M${x(at)} ${CLOCK - 2} l-5 -9 h10 z`} className="st-line__warning">
          <title>{`Warning ${i + 1}: ${time(at)}`}</title>
        </path>
      ))}
      {due !== null && (
        <g>
          <line x1={x(due)} x2={x(due)} y1={CLOCK - 6} y2={HOURS + 14} className="st-line__due" />
          <text x={x(due)} y={HOURS + 30} textAnchor={anchor(x(due))}>due {time(due)}</text>
        </g>
      )}
      {now < to && (
        <g>
          <line x1={x(now)} x2={x(now)} y1={CLOCK - 16} y2={HOURS + 14} className="st-line__now" />
          <text x={x(now)} y={CLOCK - 20} textAnchor={anchor(x(now))} className="st-line__subtle">now</text>
        </g>
      )}
    </svg>
  );
}

const anchor = (x: number) => (x > WIDTH - 150 ? 'end' : x < LEFT + 60 ? 'start' : 'middle');

function inWords(bars: Bar[], due: number | null, time: (at: number) => string): string {
  const stretches = bars.map((bar) => `${bar.look} from ${time(bar.from)} to ${time(bar.to)}`);
  return `Clock: ${stretches.join(', ')}; ${due === null ? 'no due time while it is paused' : `due ${time(due)}`}`;
}
