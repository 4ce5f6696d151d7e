import { Card, CardBody, CardFooter } from '@patternfly/react-core';
import { Link } from 'react-router';
import type { Figure } from '../api/reviews';
import { addMonths, daysBetween } from '../ui/dates';
import { Sparkline } from '../ui/Sparkline';
import { ratio } from '../ui/ratio';
import { ChangeMark } from './ChangeMark';
import { drillDownOf } from './drillDown';
import { formatCounts, formatReading } from './figure';

/** One figure: its value, its change, its days as a line and the way down to what made it. */
export function FigureCard({ figure, account, month }: { figure: Figure; account: string; month: string }) {
  const link = drillDownOf(figure, account, month);
  return (
    <Card isFullHeight isCompact component="section" className="st-figure">
      <CardBody>
        <span className="st-figure__label">{figure.title}</span>
        <div className="st-figure__value">{formatReading(figure, figure)}</div>
        <div className="st-figure__detail"><ChangeMark figure={figure} /></div>
        <div className="st-figure__detail">{formatCounts(figure)}</div>
        {figure.series.length > 1 && <Sparkline label={`${figure.title} by day`} values={dailyValues(figure, month)} />}
      </CardBody>
      {link && <CardFooter className="st-no-print"><Link to={link}>What is behind it</Link></CardFooter>}
    </Card>
  );
}

/** A value for each day of the month; a day on which nothing was counted is a gap. */
function dailyValues(figure: Figure, month: string): (number | null)[] {
  const days = new Map(figure.series.map((day) => [day.day, day]));
  return daysBetween(`${month}-01`, `${addMonths(month, 1)}-01`).map((day) => {
    const sums = days.get(day);
    if (!sums) return null;
    return figure.kind === 'sum' ? Number(sums.numerator) : ratio(sums);
  });
}
