import { Content } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { getShipment, listCredits, type Shipment } from '../api/billing';
import { ProblemError } from '../api/problem';
import { formatMoney, humanise } from '../ui/format';
import { invoicePath } from '../ui/links';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { RatingWorking } from './RatingWorking';

/** What shipping this order costs the merchant, with the working, the credits it earned and the invoice it is on. */
export function ShipmentPanel({ account, order }: { account: string; order: string }) {
  const shipment = useQuery({ queryKey: ['shipments', account, order], queryFn: () => getShipment(account, order) });
  if (shipment.error instanceof ProblemError && [403, 404].includes(shipment.error.status)) {
    return <Panel title="Shipping fee"><NotRated /></Panel>;
  }
  return (
    <Panel title="Shipping fee" note={shipment.data?.rating?.fee && formatMoney(shipment.data.rating.fee)}>
      <Loaded query={shipment} doing="Loading the rating" rows={3}>
        {(loaded) => (
          <>
            {loaded.rating ? <RatingWorking shipment={loaded} rating={loaded.rating} /> : <NotRated shipment={loaded} />}
            <Aftermath shipment={loaded} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function NotRated({ shipment }: { shipment?: Shipment }) {
  return (
    <Nothing title={shipment ? humanise(shipment.state) : 'Not rated'}>
      {shipment?.reason ?? 'An order is rated when it is dispatched and its account has a contract.'}
    </Nothing>
  );
}

/** The credits that its broken promises earned, and the invoice it is on. */
function Aftermath({ shipment: { account, order, invoice } }: { shipment: Shipment }) {
  const query = { account, order };
  const credits = useQuery({ queryKey: ['credits', query], queryFn: () => listCredits(query) });
  return (
    <>
      {credits.data?.items.map((credit) => (
        <Content component="p" key={credit.promiseId}>
          Credit of {formatMoney(credit.credit)} for the late {credit.kind}, {credit.state}
        </Content>
      ))}
      {invoice && <Content component="p">On invoice <Link to={invoicePath(invoice)}>{invoice}</Link></Content>}
    </>
  );
}
