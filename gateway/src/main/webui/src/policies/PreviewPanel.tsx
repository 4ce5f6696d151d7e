import { Grid, GridItem } from '@patternfly/react-core';
import { useMemo } from 'react';
import type { PolicyPreview } from '../api/policies';
import { Chart } from '../ui/Chart';
import { DataTable } from '../ui/DataTable';
import { formatCount, formatPercent } from '../ui/format';
import { KeyFigure } from '../ui/KeyFigure';
import { StateLabel } from '../ui/Labels';
import { OrderLink } from '../ui/links';
import { ShortTime } from '../ui/Time';
import { comparisonChart, comparisonsOf } from './comparison';

/** What a version would change: the promises of now, and the last 90 days drawn before and after. */
export function PreviewPanel({ preview: { open, past, complete } }: { preview: PolicyPreview }) {
  const comparisons = useMemo(() => comparisonsOf(past), [past]);
  const option = useMemo(() => comparisonChart(comparisons), [comparisons]);
  const words = comparisons.map(({ label, before, after }) => `${label}: ${formatPercent(before)} before, ${formatPercent(after)} after`).join('. ');
  return (
    <div className="st-stack">
      <Grid hasGutter md={3}>
        <GridItem><KeyFigure label="Open promises changed" value={formatCount(open.changed)} detail={`of ${formatCount(open.promises)}`} /></GridItem>
        <GridItem><KeyFigure label="Broken at once" value={formatCount(open.newlyBreached)} tone={open.newlyBreached > 0 ? 'danger' : 'neutral'} /></GridItem>
        <GridItem><KeyFigure label="At risk at once" value={formatCount(open.newlyAtRisk)} tone={open.newlyAtRisk > 0 ? 'warning' : 'neutral'} /></GridItem>
        <GridItem><KeyFigure label="Relieved" value={formatCount(open.relieved)} tone={open.relieved > 0 ? 'good' : 'neutral'} /></GridItem>
      </Grid>
      {comparisons.length > 0 && (
        <figure>
          <figcaption>The last 90 days as they were, and as they would have been{complete ? '' : ' (the latest orders only)'}</figcaption>
          <Chart option={option} height={Math.max(120, comparisons.length * 44 + 40)} label={words} />
        </figure>
      )}
      <DataTable
        label="Open promises that would change"
        rows={open.changes}
        keyOf={({ account, order, kind }) => `${account}/${order}/${kind}`}
        empty={<p>No open promise would change.</p>}
        columns={[
          { title: 'Order', cell: ({ account, order }) => <OrderLink account={account} order={order} /> },
          { title: 'Promise', cell: ({ kind }) => kind },
          { title: 'Due', nowrap: true, cell: ({ dueBefore }) => <ShortTime at={dueBefore} /> },
          { title: 'Would be due', nowrap: true, cell: ({ dueAfter }) => <ShortTime at={dueAfter} /> },
          { title: 'State', cell: ({ stateBefore }) => <StateLabel state={stateBefore} /> },
          { title: 'Would be', cell: ({ stateAfter }) => <StateLabel state={stateAfter} /> },
        ]}
      />
    </div>
  );
}
