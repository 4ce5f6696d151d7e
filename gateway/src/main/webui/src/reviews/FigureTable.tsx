import type { Figure } from '../api/reviews';
import { DataTable } from '../ui/DataTable';
import { formatNumber } from '../ui/format';
import { Panel } from '../ui/Panel';
import { ChangeMark } from './ChangeMark';
import { formatReading } from './figure';

/** The same figures as a table, with the sums that make them. */
export function FigureTable({ figures }: { figures: Figure[] }) {
  return (
    <Panel title="Figures and their sums">
      <DataTable
        label="Figures"
        rows={figures}
        keyOf={(f) => `${f.measure} ${f.unit}`}
        empty={null}
        columns={[
          { title: 'Measure', cell: (f) => <>{f.title} <span className="st-note">{f.measure}</span></> },
          { title: 'Counted', numeric: true, cell: (f) => formatNumber(f.numerator) },
          { title: 'Of', numeric: true, cell: (f) => formatNumber(f.denominator) },
          { title: 'Unit', cell: (f) => f.unit },
          { title: 'This month', numeric: true, cell: (f) => <strong>{formatReading(f, f)}</strong> },
          { title: 'Month before', numeric: true, cell: (f) => formatReading(f, f.previous) },
          { title: 'Change', numeric: true, nowrap: true, cell: (f) => <ChangeMark figure={f} /> },
        ]}
      />
    </Panel>
  );
}
