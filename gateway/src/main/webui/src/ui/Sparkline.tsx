const WIDTH = 220;
const HEIGHT = 44;
const PAD = 4;

/** A small line without axes; null is a gap. */
export function Sparkline({ values, label }: { values: (number | null)[]; label: string }) {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (i: number) => PAD + (i / (values.length - 1)) * (WIDTH - 2 * PAD);
  const y = (value: number) => HEIGHT - PAD - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * PAD);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="st-spark" role="img" aria-label={label} preserveAspectRatio="none">
      {runs(values).map((run) => (
        <polyline key={run[0]?.i} points={run.map(({ i, value }) => `${x(i).toFixed(1)},${y(value).toFixed(1)}`).join(' ')} />
      ))}
    </svg>
  );
}

/** The stretches between the gaps. */
function runs(values: (number | null)[]): { i: number; value: number }[][] {
  const found: { i: number; value: number }[][] = [[]];
  values.forEach((value, i) => {
    if (value === null) found.push([]);
    else found.at(-1)?.push({ i, value });
  });
  return found.filter((run) => run.length > 0);
}
