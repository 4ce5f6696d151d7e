import type { Threshold } from '../api/thresholds';
import { bulletScale } from './bullet';
import { formatLimit } from './format';

const WIDTH = 240;
const HEIGHT = 22;

const COLOURS = {
  critical: 'var(--pf-t--global--color--status--danger--default, #b1380b)',
  warning: 'var(--pf-t--global--color--status--warning--default, #dca614)',
  good: 'var(--pf-t--global--color--status--success--default, #3d7317)',
  text: 'var(--pf-t--global--text--color--regular, #151515)',
};

/** A value against its limits: the bands are critical, warning and within; the bar is the value, the tick the target. */
export function Bullet({ threshold, value }: { threshold: Threshold; value: number }) {
  const scale = bulletScale(threshold, value);
  const rising = threshold.direction === 'at-least';
  const [first, second] = rising ? [scale.critical, scale.warning] : [scale.warning, scale.critical];
  const bands = [
    { from: 0, to: first, colour: rising ? COLOURS.critical : COLOURS.good },
    { from: first, to: second, colour: COLOURS.warning },
    { from: second, to: 1, colour: rising ? COLOURS.good : COLOURS.critical },
  ];
  const label = `${formatLimit(value, threshold)}; warning ${rising ? 'below' : 'above'} ${formatLimit(threshold.warning, threshold)}, critical ${rising ? 'below' : 'above'} ${formatLimit(threshold.critical, threshold)}`;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} preserveAspectRatio="none" className="st-bullet" role="img" aria-label={label}>
      <title>{label}</title>
      {bands.map(({ from, to, colour }) => (
        <rect key={from} x={from * WIDTH} width={Math.max(0, to - from) * WIDTH} height={HEIGHT} fill={colour} opacity={0.3} />
      ))}
      <rect width={scale.value * WIDTH} y={7} height={8} fill={COLOURS.text} />
      {scale.target !== null && <rect x={scale.target * WIDTH - 1.5} width={3} y={2} height={HEIGHT - 4} fill={COLOURS.text} />}
    </svg>
  );
}
