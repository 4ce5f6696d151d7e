import type { SlaPromise } from '../api/promises';
import { OrderLink, TicketLink } from '../ui/links';

/** Leads to the order or the ticket that a promise is about. */
export function SubjectLink({ promise }: { promise: SlaPromise }) {
  return promise.order == null ? (
    <TicketLink number={promise.subject?.reference ?? ''} />
  ) : (
    <OrderLink account={promise.account} order={promise.order} />
  );
}
