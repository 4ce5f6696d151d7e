import { Button } from '@patternfly/react-core';
import type { MeasureDefinition, ServiceLevel } from '../api/levels';
import { DataTable } from '../ui/DataTable';
import { formatCount, formatNumber } from '../ui/format';
import { ratio } from '../ui/ratio';
import { GROUPS, isTime, keyOf, titleOf, type Group } from './groups';
import { formatFigure, misses } from './measures';

interface LevelTableProps {
  rows: ServiceLevel[];
  group: Group;
  measure: MeasureDefinition;
  target: number | null;
  picked: string | undefined;
  onPick: (key: string) => void;
}

/** The figures behind the chart; a row opens its orders. */
export function LevelTable({ rows, group, measure, target, picked, onPick }: LevelTableProps) {
  const sorted = [...rows].sort((a, b) =>
    isTime(group) ? keyOf(b, group).localeCompare(keyOf(a, group)) : worse(measure, a, b),
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
          { title: measure.unit === 'hours' ? 'Each' : 'Share', numeric: true, cell: (row) => <Figure row={row} measure={measure} target={target} /> },
          { title: measure.unit === 'hours' ? 'Hours' : 'Counted', numeric: true, cell: (row) => formatNumber(row.numerator) },
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

function Figure({ row, measure, target }: { row: ServiceLevel; measure: MeasureDefinition; target: number | null }) {
  return <span className={misses(measure, row, target) ? 'st-change--worse' : undefined}>{formatFigure(measure, row)}</span>;
}

/** The worst first. */
const worse = ({ better }: MeasureDefinition, a: ServiceLevel, b: ServiceLevel): number =>
  ((ratio(a) ?? 0) - (ratio(b) ?? 0)) * (better === 'up' ? 1 : -1);
