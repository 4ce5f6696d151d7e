import { Grid, GridItem } from '@patternfly/react-core';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { previewPolicy, type PolicyForm, type PolicyPreview, type PreviewChange } from '../api/policies';
import { Chart } from '../ui/Chart';
import { DataTable } from '../ui/DataTable';
import { formatCount, formatInstant, formatPercent } from '../ui/format';
import { KeyFigure, type Tone } from '../ui/KeyFigure';
import { StateLabel } from '../ui/Labels';
import { OrderLink, TicketLink } from '../ui/links';
import { ProblemAlert } from '../ui/ProblemAlert';
import { ShortTime } from '../ui/Time';
import { comparisonChart, comparisonsOf } from './comparison';
import { KINDS } from './words';

/** What a version would change: the promises that run when it takes effect, and the last 90 days drawn before and after. */
export function PreviewPanel({ form, preview: { open, past } }: { form: PolicyForm; preview: PolicyPreview }) {
  const comparisons = useMemo(() => comparisonsOf(past), [past]);
  const option = useMemo(() => comparisonChart(comparisons), [comparisons]);
  const words = comparisons.map(({ label, before, after }) => `${label}: ${formatPercent(before)} before, ${formatPercent(after)} after`).join('. ');
  const { moved, earlier, later, ended, breached } = open.changed;
  return (
    <div className="st-stack">
      <p>When it takes effect, {formatInstant(open.at)}, if nothing happens until then:</p>
      <Grid hasGutter md={3}>
        <GridItem><Count label="Promises moved" count={moved} detail={`of ${formatCount(open.promises)} awaited`} /></GridItem>
        <GridItem><Count label="Broken at once" count={breached} tone="danger" detail="more time used than allowed" /></GridItem>
        <GridItem><Count label="At risk at once" count={open.newlyAtRisk} tone="warning" /></GridItem>
        <GridItem><Count label="Relieved" count={open.relieved} tone="good" detail="no longer at risk" /></GridItem>
        <GridItem><Count label="Due earlier" count={earlier} /></GridItem>
        <GridItem><Count label="Due later" count={later} /></GridItem>
        <GridItem><Count label="No longer promised" count={ended} tone="warning" /></GridItem>
      </Grid>
      {comparisons.length > 0 && (
        <figure>
          <figcaption>The last 90 days as they were, and as they would have been</figcaption>
          <Chart option={option} height={Math.max(120, comparisons.length * 44 + 40)} label={words} />
        </figure>
      )}
      <Changes form={form} first={open.changes} next={open.next} />
    </div>
  );
}

const Count = ({ label, count, detail, tone = 'neutral' }: { label: string; count: number; detail?: string; tone?: Tone }) => (
  <KeyFigure label={label} value={formatCount(count)} detail={detail} tone={count > 0 ? tone : 'neutral'} />
);

/** The promises that would be moved, what hurts most first; the rest page by page. */
function Changes({ form, first, next }: { form: PolicyForm; first: PreviewChange[]; next: string | null }) {
  const [read, setRead] = useState({ rows: first, next });
  const reading = useMutation({
    mutationFn: (cursor: string) => previewPolicy(form, cursor),
    onSuccess: ({ open }) => setRead(({ rows }) => ({ rows: [...rows, ...open.changes], next: open.next })),
  });
  const cursor = read.next;
  return (
    <>
      <DataTable
        label="Promises that would be moved"
        rows={read.rows}
        keyOf={({ promise }) => promise}
        empty={<p>No promise that runs would be moved.</p>}
        more={cursor === null ? undefined : { load: () => reading.mutate(cursor), isLoading: reading.isPending }}
        columns={[
          { title: 'For', cell: ({ account, order, subject }) => (order === null ? <TicketLink number={subject} /> : <OrderLink account={account} order={order} />) },
          { title: 'Promise', cell: ({ kind }) => KINDS[kind] },
          { title: 'Due', nowrap: true, cell: ({ dueBefore }) => <ShortTime at={dueBefore} /> },
          { title: 'Would be due', nowrap: true, cell: ({ dueAfter }) => <ShortTime at={dueAfter} /> },
          { title: 'State', cell: ({ stateBefore }) => <StateLabel state={stateBefore} /> },
          { title: 'Would be', cell: ({ stateAfter }) => <StateLabel state={stateAfter === 'none' ? 'not promised' : stateAfter} /> },
        ]}
      />
      {reading.error && <ProblemAlert error={reading.error} doing="Reading more" />}
    </>
  );
}
