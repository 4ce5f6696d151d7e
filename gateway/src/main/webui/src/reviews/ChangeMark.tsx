import ArrowDownIcon from '@patternfly/react-icons/dist/esm/icons/arrow-down-icon';
import ArrowUpIcon from '@patternfly/react-icons/dist/esm/icons/arrow-up-icon';
import type { Headline } from '../api/reviews';
import { formatChange } from './figure';

/** The change against the month before, with an arrow where it went and a colour whether that is good. */
export function ChangeMark({ figure }: { figure: Headline }) {
  const { direction } = figure;
  const text = formatChange(figure);
  const rises = text.startsWith('+');
  const moves = direction === 'better' || direction === 'worse';
  return (
    <span className={moves ? `st-change--${direction}` : undefined}>
      {moves && (rises ? <ArrowUpIcon /> : <ArrowDownIcon />)} {text}
      {moves && <span className="pf-v6-screen-reader"> ({direction})</span>}
    </span>
  );
}
