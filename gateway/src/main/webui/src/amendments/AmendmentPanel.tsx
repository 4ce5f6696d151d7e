import { Progress } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { listAmendments, type Amendment } from '../api/amendments';
import { DataTable } from '../ui/DataTable';
import { formatCount, formatInstant } from '../ui/format';
import { StateLabel } from '../ui/Labels';
import { Panel } from '../ui/Panel';
import { ShortTime } from '../ui/Time';
import { isUnderWay } from './progress';

const OFTEN = 1000;

/** How the versions of one policy or calendar take effect on the promises that run: what waits, what moves now, what moved. */
export function AmendmentPanel({ of }: { of: { policy: string } | { calendar: string } }) {
  const query = useQuery({
    queryKey: ['amendments', of],
    queryFn: () => listAmendments(of),
    refetchInterval: ({ state }) => (state.data?.items.some((amendment) => isUnderWay(amendment, Date.now())) ? OFTEN : false),
  });
  const rows = query.data?.items ?? [];
  if (rows.length === 0) return null;
  return (
    <Panel title="Promises that ran already" note="each keeps the time it used, and gets a new due time">
      <DataTable
        label="Versions taking effect"
        rows={rows}
        keyOf={({ reference }) => reference}
        empty={null}
        columns={[
          { title: 'Version', cell: ({ version }) => version },
          { title: 'From', nowrap: true, cell: ({ holdsFrom }) => <ShortTime at={holdsFrom} /> },
          { title: 'Progress', cell: (amendment) => <Course amendment={amendment} /> },
          { title: 'Moved', numeric: true, cell: ({ moved }) => formatCount(moved) },
          { title: 'Due earlier', numeric: true, cell: ({ earlier }) => formatCount(earlier) },
          { title: 'Due later', numeric: true, cell: ({ later }) => formatCount(later) },
          { title: 'No longer promised', numeric: true, cell: ({ ended }) => formatCount(ended) },
          { title: 'Broken at once', numeric: true, cell: ({ breached }) => formatCount(breached) },
        ]}
      />
    </Panel>
  );
}

function Course({ amendment: { state, promises, lookedAt, reference, holdsFrom, finishedAt } }: { amendment: Amendment }) {
  if (state === 'moving') {
    return (
      <Progress
        aria-label={`${reference} taking effect`}
        size="sm"
        value={Math.min(lookedAt, promises)}
        max={Math.max(promises, 1)}
        label={`${formatCount(Math.min(lookedAt, promises))} of ${formatCount(promises)} looked at`}
      />
    );
  }
  return <span title={state === 'done' ? `finished ${finishedAt ? formatInstant(finishedAt) : ''}` : `from ${formatInstant(holdsFrom)}`}><StateLabel state={state} /></span>;
}
