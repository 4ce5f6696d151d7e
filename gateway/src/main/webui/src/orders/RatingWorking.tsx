import { Content } from '@patternfly/react-core';
import { Link } from 'react-router';
import type { Rating, Shipment } from '../api/billing';
import { formatCount, formatDay, formatMoney, humanise } from '../ui/format';
import { contractPath } from '../ui/links';

/** How the fee came about: a line a step, and the sum. */
export function RatingWorking({ shipment, rating }: { shipment: Shipment; rating: Rating }) {
  return (
    <>
      <Content component="p" className="st-subtle">
        {rating.zone && <>Zone {rating.zone}, </>}
        {rating.billedWeightGrams != null && <>{formatCount(rating.billedWeightGrams)} g, </>}
        {shipment.dispatchedOn && <>dispatched {formatDay(shipment.dispatchedOn)}, </>}
        <Link to={contractPath(shipment.account)}>contract version {rating.contractVersion}</Link>
      </Content>
      <table className="pf-v6-c-table pf-m-compact" aria-label="Working of the fee">
        <tbody className="pf-v6-c-table__tbody">
          {rating.working.map(({ step, explanation, amount }) => (
            <tr key={`${step} ${explanation}`} className="pf-v6-c-table__tr">
              <td className="pf-v6-c-table__td"><strong>{humanise(step)}</strong> <span className="st-subtle">{explanation}</span></td>
              <td className="pf-v6-c-table__td st-number">{amount ? formatMoney(amount) : ''}</td>
            </tr>
          ))}
          <tr className="pf-v6-c-table__tr st-total">
            <td className="pf-v6-c-table__td">Fee</td>
            <td className="pf-v6-c-table__td st-number">{formatMoney(rating.fee)}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
