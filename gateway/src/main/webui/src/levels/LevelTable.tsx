import { Button } from '@patternfly/react-core';
import type { ServiceLevel } from '../api/levels';
import { DataTable } from '../ui/DataTable';
import { formatCount, formatPercent } from '../ui/format';
import { ratio } from '../ui/ratio';
import { GROUPS, isTime, keyOf, titleOf, type Group } from './groups';
import type { Measure } from './measures';

interface LevelTableProps {
  rows: ServiceLevel[];
  group: Group;
  measure: Measure;
  picked: string | undefined;
  onPick: (key: string) => void;
}

/** The figures behind the chart; a row opens its orders. */
export function LevelTable({ rows, group, measure, picked, onPick }: LevelTableProps) {
  const sorted = [...rows].sort((a, b) =>
    isTime(group) ? keyOf(b, group).localeCompare(keyOf(a, group)) : a.numerator / a.denominator - b.numerator / b.denominator,
  );
  return (
    <div className="st-scroll">
      <DataTable
        label={`${measure.title} by ${GROUPS[group]}`}
        rows={sorted}
        keyOf={(row) => keyOf(row, group)}
        empty={null}
        columns={[
          {
            title: GROUPS[group],
            cell: (row) => <Choose group={group} value={keyOf(row, group)} isPicked={picked === keyOf(row, group)} onPick={onPick} />,
          },
          { title: 'Share', numeric: true, cell: (row) => <Share row={row} target={measure.target} /> },
          { title: 'Counted', numeric: true, cell: (row) => formatCount(row.numerator) },
          { title: 'Of', numeric: true, cell: (row) => formatCount(row.denominator) },
        ]}
      />
    </div>
  );
}

interface ChooseProps {
  group: Group;
  value: string;
  isPicked: boolean;
  onPick: (key: string) => void;
}

/** Orders that state no warehouse, for example, cannot be asked for by it. */
function Choose({ group, value, isPicked, onPick }: ChooseProps) {
  if (!value) return <>{titleOf(value, group)}</>;
  return (
    <Button variant="link" isInline aria-pressed={isPicked} onClick={() => onPick(value)}>
      {titleOf(value, group)}
    </Button>
  );
}

function Share({ row, target }: { row: ServiceLevel; target: number | null }) {
  const share = ratio(row);
  const missed = share !== null && target !== null && share < target;
  return <span className={missed ? 'st-change--worse' : undefined}>{formatPercent(share)}</span>;
}
