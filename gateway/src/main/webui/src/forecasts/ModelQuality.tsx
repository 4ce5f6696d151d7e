import { Content } from '@patternfly/react-core';
import { useMemo } from 'react';
import type { ForecastModel } from '../api/forecasts';
import { Chart } from '../ui/Chart';
import { formatCount, formatPercent, humanise } from '../ui/format';
import { KeyFigure } from '../ui/KeyFigure';
import { Panel } from '../ui/Panel';
import { ShortTime } from '../ui/Time';
import { binInWords, calibrationChart } from './calibrationChart';

/** How good one model was when it was tried on past orders that it had not learned from. */
export function ModelQuality({ model }: { model: ForecastModel }) {
  const { quality, operatingPoint } = model;
  const option = useMemo(() => calibrationChart(quality.calibration), [quality]);
  return (
    <Panel title={`${humanise(model.kind)}, model ${model.version}`} note={<>learned <ShortTime at={model.trainedAt} /></>} isFullHeight>
      <div className="st-figures">
        <KeyFigure label="Ranks right" value={formatPercent(quality.auc)} detail="of pairs of a missed and a kept order; 50 % is guessing" />
        <KeyFigure
          label="Warnings come true"
          value={formatPercent(operatingPoint?.precision)}
          detail={operatingPoint ? `from ${formatPercent(operatingPoint.threshold)} chance on; target ${formatPercent(operatingPoint.targetPrecision)}` : 'no threshold is precise enough, so nobody is warned'}
        />
        <KeyFigure label="Misses warned of" value={formatPercent(operatingPoint?.recall)} detail={`of ${formatCount(quality.misses)} looks at orders that missed`} />
        <KeyFigure label="Brier score" value={quality.brier.toFixed(3)} detail="mean squared error; 0 is best" />
      </div>
      <Chart option={option} height={260} label={quality.calibration.map(binInWords).join('. ')} />
      <Content component="small" className="st-subtle">
        Tried on {formatCount(quality.forecasts)} looks at later orders; learned from {formatCount(model.examples)} looks
        from <ShortTime at={model.learnedFrom} /> to <ShortTime at={model.learnedUntil} />.
      </Content>
    </Panel>
  );
}
