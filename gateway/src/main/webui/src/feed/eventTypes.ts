/** The events of the live feed. EventSource has no wildcard: a type that is not named here is not heard. */
export const EVENT_TYPES = [
  'order.placed.v1', 'order.dispatched.v1', 'order.delivered.v1', 'order.cancelled.v1', 'order.returned.v1',
  'order.refund-requested.v1', 'order.refunded.v1', 'order.scanned.v1', 'order.discrepancy-reported.v1',
  'sla.activated.v1', 'sla.paused.v1', 'sla.resumed.v1', 'sla.superseded.v1',
  'sla.at-risk.v1', 'sla.breached.v1', 'sla.fulfilled.v1', 'sla.cancelled.v1', 'sla.closed.v1',
  'sla.breach-withdrawn.v1', 'sla.account-discovered.v1', 'sla.measured.v1', 'sla.alert-raised.v1',
  'sla.alert-escalated.v1', 'sla.alert-acknowledged.v1', 'sla.forecast-raised.v1',
  'sla.risk-raised.v1', 'sla.risk-cleared.v1', 'sla.intervention-opened.v1', 'sla.intervention-changed.v1',
  'sla.intervention-closed.v1',
  'account.registered.v1', 'account.changed.v1',
  'ticket.opened.v1', 'ticket.updated.v1', 'ticket.taken.v1', 'ticket.commented.v1', 'ticket.replied.v1', 'ticket.waiting.v1',
  'ticket.resumed.v1', 'ticket.escalated.v1',
  'ticket.resolved.v1', 'ticket.reopened.v1', 'ticket.complaint-raised.v1', 'ticket.complaint-answered.v1', 'ticket.complaint-withdrawn.v1',
  'ticket.call-back-promised.v1', 'ticket.call-back-missed.v1', 'ticket.call-back-done.v1', 'ticket.call-back-dropped.v1', 'ticket.measured.v1',
  'contract.signed.v1', 'shipment.rated.v1', 'credit.granted.v1', 'invoice.issued.v1', 'billing.measured.v1',
  'review.prepared.v1',
] as const;

/** Sent instead of events when more was missed than the gateway keeps. */
export const GAP = 'feed.gap';

/** What any event about a promise of a ticket is heard as. */
export const TICKET_CLOCK = 'ticket-clock';
