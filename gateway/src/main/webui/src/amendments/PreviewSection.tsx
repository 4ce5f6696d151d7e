import { Button, FormSection, Grid, GridItem } from '@patternfly/react-core';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Preview, PreviewChange } from '../api/amendments';
import { KINDS } from '../policies/words';
import { Chart } from '../ui/Chart';
import { DataTable } from '../ui/DataTable';
import { formatCount, formatInstant, formatPercent } from '../ui/format';
import { KeyFigure, type Tone } from '../ui/KeyFigure';
import { StateLabel } from '../ui/Labels';
import { OrderLink, TicketLink } from '../ui/links';
import { ProblemAlert } from '../ui/ProblemAlert';
import { ShortTime } from '../ui/Time';
import { comparisonChart, comparisonsOf } from './comparison';

/** Reads the page of the same preview that begins there. */
type More = (cursor: string) => Promise<Preview>;

/** A button that previews a draft, and what came of it; whoever changes the draft resets it. */
export function PreviewSection({ previewing, onPreview, more }: { previewing: UseMutationResult<Preview, Error, void>; onPreview: () => void; more: More }) {
  return (
    <FormSection title="What it would change">
      <div><Button variant="secondary" isLoading={previewing.isPending} onClick={onPreview}>Preview</Button></div>
      {previewing.error && <ProblemAlert error={previewing.error} doing="Previewing" />}
      {previewing.data && <PreviewPanel key={previewing.submittedAt} preview={previewing.data} more={more} />}
    </FormSection>
  );
}

/** What a version would change: the promises that run when it takes effect, and the last 90 days drawn before and after. */
function PreviewPanel({ preview: { open, past }, more }: { preview: Preview; more: More }) {
  const comparisons = useMemo(() => comparisonsOf(past), [past]);
  const option = useMemo(() => comparisonChart(comparisons), [comparisons]);
  const words = comparisons.map(({ label, before, after }) => `${label}: ${formatPercent(before)} before, ${formatPercent(after)} after`).join('. ');
  const { moved, earlier, later, ended, breached } = open.changed;
  return (
    <div className="st-stack">
      <p>When it takes effect, {formatInstant(open.at)}, if nothing happens until then:</p>
      <Grid hasGutter span={6} md={3}>
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
      <Changes more={more} first={open.changes} next={open.next} />
    </div>
  );
}

const Count = ({ label, count, detail, tone = 'neutral' }: { label: string; count: number; detail?: string; tone?: Tone }) => (
  <KeyFigure label={label} value={formatCount(count)} detail={detail} tone={count > 0 ? tone : 'neutral'} />
);

/** The promises that would be moved, what hurts most first; the rest page by page. */
function Changes({ more, first, next }: { more: More; first: PreviewChange[]; next: string | null }) {
  const [read, setRead] = useState({ rows: first, next });
  const reading = useMutation({
    mutationFn: more,
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
