import { Grid, GridItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import ChartLineIcon from '@patternfly/react-icons/dist/esm/icons/chart-line-icon';
import type { MeasureCatalogue, MeasureDefinition } from '../api/levels';
import { formatCount } from '../ui/format';
import { Panel } from '../ui/Panel';
import { total, type Sums } from '../ui/ratio';
import { Loaded, Nothing } from '../ui/States';
import { Definitions } from './Definitions';
import { Exclusions } from './Exclusions';
import { ForecastPanel } from './ForecastPanel';
import { isTime, type Group } from './groups';
import { LevelChart } from './LevelChart';
import { LevelTable } from './LevelTable';
import { MeasuredOrders } from './MeasuredOrders';
import { formatFigure, useTargets } from './measures';
import { readLevels } from './readLevels';

interface LevelsBodyProps {
  catalogue: MeasureCatalogue;
  filters: { measure: string; from: string; to: string; groupBy: string; account: string };
  picked: string | undefined;
  onPick: (key: string | undefined) => void;
  onMeasure: (id: string) => void;
}

/** One measure: its course, its figures, its forecast, what it leaves out, its orders and its meaning. */
export function LevelsBody({ catalogue, filters, picked, onPick, onMeasure }: LevelsBodyProps) {
  const group = filters.groupBy as Group;
  const measure = catalogue.measures.find(({ id }) => id === filters.measure) ?? catalogue.measures[0];
  const [outcome, setOutcome] = useState(measure?.unit === 'hours' ? 'all' : measure?.better === 'down' ? 'met' : 'missed');
  const target = useTargets(filters.account || undefined)[filters.measure] ?? null;
  const query = useQuery({ queryKey: ['service-levels', filters], queryFn: () => readLevels(filters) });
  if (!measure) return <Nothing title="No measure is defined" />;
  return (
    <Grid hasGutter>
      <Loaded query={query} doing="Loading service levels" rows={10}>
        {(rows) =>
          rows.length === 0 ? (
            <GridItem span={12}>
              <Nothing title="Nothing was measured" icon={ChartLineIcon}>No order counts for this measure in the period. Choose a longer one.</Nothing>
            </GridItem>
          ) : (
            <>
              <GridItem xl={7}>
                <Panel title={measure.title} note={summary(measure, total(rows))} isFullHeight>
                  <LevelChart measure={measure} target={target} rows={rows} group={group} from={filters.from} to={filters.to} onPick={onPick} />
                </Panel>
              </GridItem>
              <GridItem xl={5}>
                <Panel title="Figures" isFullHeight>
                  <LevelTable rows={rows} group={group} picked={picked} onPick={onPick} measure={measure} target={target} />
                </Panel>
              </GridItem>
              {measure.buckets.length > 0 && (
                <GridItem xl={filters.account ? 5 : 12}>
                  <Exclusions measure={measure} catalogue={catalogue} filters={filters} counted={total(rows).denominator} onPick={() => setOutcome('excluded')} />
                </GridItem>
              )}
            </>
          )
        }
      </Loaded>
      {filters.account && measure.unit === 'orders' && (
        <GridItem xl={measure.buckets.length > 0 ? 7 : 12}>
          <ForecastPanel measure={measure} account={filters.account} />
        </GridItem>
      )}
      <GridItem span={12}>
        <MeasuredOrders measure={measure} filters={filters} group={group} picked={picked} isTime={isTime(group)} outcome={outcome} onOutcome={setOutcome} />
      </GridItem>
      <GridItem span={12}>
        <Definitions measure={measure} all={catalogue.measures} onChoose={onMeasure} />
      </GridItem>
    </Grid>
  );
}

const summary = (measure: MeasureDefinition, sums: Sums): string =>
  `${formatFigure(measure, sums)}, ${formatCount(Number(sums.numerator))} ${measure.unit === 'hours' ? 'hours' : ''} of ${formatCount(Number(sums.denominator))} orders`;
