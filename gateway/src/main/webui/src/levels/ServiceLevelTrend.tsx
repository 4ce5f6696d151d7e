import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import ChartLineIcon from '@patternfly/react-icons/dist/esm/icons/chart-line-icon';
import { Chart } from '../ui/Chart';
import { addDays, addMonths, daysBetween, thisMonth, today } from '../ui/dates';
import { formatPercent } from '../ui/format';
import { levelChart } from '../ui/levelChart';
import { Panel } from '../ui/Panel';
import { ProblemAlert } from '../ui/ProblemAlert';
import { ratio, total, totalBy } from '../ui/ratio';
import { Loading, Nothing } from '../ui/States';
import { levelsAddress } from './address';
import { ON_TIME_DELIVERY, ON_TIME_DISPATCH, useTargets } from './measures';
import { readLevels } from './readLevels';

type Step = 'day' | 'month';

const SHOWN = [
  { id: ON_TIME_DISPATCH, title: 'On-time dispatch' },
  { id: ON_TIME_DELIVERY, title: 'On-time delivery' },
];

/** The two on-time measures over the last 30 days or 12 months; a point opens what is behind it. */
export function ServiceLevelTrend({ account }: { account?: string }) {
  const [step, setStep] = useState<Step>('day');
  const { from, to, labels } = periodOf(step);
  const queries = useQueries({
    queries: SHOWN.map(({ id }) => {
      const query = { measure: id, from, to, groupBy: step, account };
      return { queryKey: ['service-levels', query], queryFn: () => readLevels(query) };
    }),
  });
  const rows = queries.map(({ data }) => data);
  const error = queries.find((query) => query.error)?.error;
  const note = rows.every(Boolean)
    ? SHOWN.map(({ title }, i) => `${title} ${formatPercent(ratio(total(rows[i] ?? [])))}`).join(' · ')
    : '';
  return (
    <Panel title="Service level" note={note} isFullHeight actions={<StepToggle step={step} onStep={setStep} />}>
      {error ? <ProblemAlert error={error} doing="Loading service levels" /> : null}
      {!error && rows.some((each) => each === undefined) && <Loading rows={7} what="Loading service levels" />}
      {!error && rows.every((each) => each !== undefined) && (
        <Trend labels={labels} step={step} account={account} rows={rows} note={note} />
      )}
    </Panel>
  );
}

interface TrendProps {
  labels: string[];
  step: Step;
  account: string | undefined;
  rows: Awaited<ReturnType<typeof readLevels>>[];
  note: string;
}

function Trend({ labels, step, account, rows, note }: TrendProps) {
  const navigate = useNavigate();
  const series = SHOWN.map(({ title }, i) => ({ name: title, points: totalBy(rows[i] ?? [], labels, (row) => row[step] ?? undefined) }));
  const targets = useTargets(account);
  const option = levelChart(labels.map(shortLabel), series, targets[ON_TIME_DISPATCH] ?? null);
  const open = (point: number, which: number) => {
    const at = labels[point];
    const measure = SHOWN[which];
    if (at && measure) void navigate(levelsAddress({ measure: measure.id, account, at, step }));
  };
  if (rows.every((each) => each.length === 0)) {
    return (
      <Nothing title="Nothing measured in this period" icon={ChartLineIcon}>
        The first dispatched order makes the first point.
      </Nothing>
    );
  }
  return <Chart height={340} option={option} onPick={open} label={`Service level by ${step}. ${note}`} />;
}

function StepToggle({ step, onStep }: { step: Step; onStep: (step: Step) => void }) {
  return (
    <ToggleGroup aria-label="Period" isCompact>
      <ToggleGroupItem text="30 days" isSelected={step === 'day'} onChange={() => onStep('day')} />
      <ToggleGroupItem text="12 months" isSelected={step === 'month'} onChange={() => onStep('month')} />
    </ToggleGroup>
  );
}

function periodOf(step: Step) {
  if (step === 'day') {
    const to = addDays(today(), 1);
    const from = addDays(to, -30);
    return { from, to, labels: daysBetween(from, to) };
  }
  const labels = Array.from({ length: 12 }, (_, i) => addMonths(thisMonth(), i - 11));
  return { from: `${labels[0]}-01`, to: `${addMonths(thisMonth(), 1)}-01`, labels };
}

const shortLabel = (label: string): string =>
  label.length === 10
    ? new Date(`${label}T00:00:00`).toLocaleDateString(undefined, { day: 'numeric', month: 'short' })
    : new Date(`${label}-01T00:00:00`).toLocaleDateString(undefined, { month: 'short', year: '2-digit' });
