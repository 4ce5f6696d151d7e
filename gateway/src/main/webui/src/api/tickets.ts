import { get, path, post, type Page, type Query } from './http';
import type { Money } from './money';

export type Severity = 'low' | 'medium' | 'high' | 'critical';
export type TicketStatus = 'open' | 'in-progress' | 'waiting-customer' | 'on-hold' | 'resolved';

/** The statuses of work that is not done, as the list takes them. */
export const UNRESOLVED = 'open,in-progress,waiting-customer,on-hold';

/** What a ticket can wait for. */
export type WaitingFor = 'customer' | 'hold';

export type ClockState = 'running' | 'at-risk' | 'paused' | 'breached' | 'met' | 'met-late' | 'superseded' | 'cancelled';

/** A clock of a ticket; while it is paused the due time may be open, and the time left is working time. */
export interface TicketClock {
  promiseId: string;
  kind: string;
  cycle: number;
  state: ClockState;
  dueAt?: string | null;
  timeLeftSeconds?: number | null;
  pausedSince?: string | null;
  pausedReason?: string | null;
  endedAt?: string | null;
  policy: string;
  calendar?: string | null;
}

export type ComplaintOutcome = 'upheld' | 'partly-upheld' | 'rejected' | 'withdrawn';

/** The last complaint on a ticket; while it has no end, the final answer is owed. */
export interface Complaint {
  raisedAt: string;
  by: string;
  endedAt?: string | null;
  outcome?: ComplaintOutcome | null;
}

/** A call that is promised and not made yet. */
export interface CallBack {
  promisedAt: string;
  by: string;
  number: string;
  /** Absent means as soon as possible. */
  wantedAt?: string | null;
  missed: number;
  mostAttempts: number;
}

export interface Ticket {
  ticket: string;
  kind: 'incident' | 'request';
  account: string;
  accountName?: string | null;
  accountManager?: string | null;
  cause: string | null;
  order?: string | null;
  subject: string;
  description?: string | null;
  severity: Severity;
  status: TicketStatus;
  level: number;
  assignee: string | null;
  channel?: string | null;
  waiting?: { for: WaitingFor; reason: string; since: string } | null;
  complaint?: Complaint | null;
  callBack?: CallBack | null;
  ordersAffected: number;
  ordersOpen: number;
  valueAtStake: Money | null;
  valuesAtStake?: Money[];
  openedAt: string;
  escalatesAt?: string | null;
  resolvedAt?: string | null;
  resolvedBy?: string | null;
  resolution?: string | null;
  nextDueAt?: string | null;
  nextDueKind?: string | null;
  /** Only when the ticket was asked for by itself. */
  clocks?: TicketClock[];
  version: number;
}

export interface AffectedOrder {
  account: string;
  order: string;
  promiseId: string;
  kind: 'dispatch' | 'delivery';
  dueAt: string;
  value?: Money | null;
  state: 'late' | 'recovered' | 'closed' | 'withdrawn';
  attachedAt: string;
  endedAt?: string | null;
}

export interface TimelineEntry {
  at: string;
  by: string;
  what: string;
  text?: string | null;
  internal: boolean;
  direction?: Direction | null;
}

/** Which way a reply goes; inbound is the merchant's. */
export type Direction = 'inbound' | 'outbound';

export interface TicketCounts {
  open: number;
  inProgress: number;
  waitingCustomer?: number;
  onHold?: number;
  resolved: number;
  escalated: number;
  ordersOpen?: number;
  unresolvedBySeverity: Partial<Record<Severity, number>>;
}

export interface NewTicket {
  account: string;
  subject: string;
  description?: string | undefined;
  severity: Severity;
  order?: string | undefined;
  channel?: string | undefined;
  complaint?: boolean | undefined;
}

export const listTickets = (query: Query) => get<Page<Ticket>>(path`/tickets`, query);
export const countTickets = (account?: string) => get<TicketCounts>(path`/tickets/counts`, { account });
export const getTicket = (number: string) => get<Ticket>(path`/tickets/${number}`);
export const openTicket = (ticket: NewTicket) => post<Ticket>(path`/tickets`, ticket);
export const listTicketOrders = (number: string, cursor?: string) =>
  get<Page<AffectedOrder>>(path`/tickets/${number}/orders`, { cursor });
export const listTicketTimeline = (number: string) =>
  get<Page<TimelineEntry>>(path`/tickets/${number}/timeline`, { limit: 500 });
export const takeTicket = (number: string) => post<Ticket>(path`/tickets/${number}/take`);
export const commentTicket = (number: string, text: string, internal: boolean) =>
  post<Ticket>(path`/tickets/${number}/comments`, { text, internal });
export const replyToTicket = (number: string, text: string, direction?: Direction) =>
  post<Ticket>(path`/tickets/${number}/replies`, { text, direction });
export const pauseTicket = (number: string, what: WaitingFor, reason: string) =>
  post<Ticket>(path`/tickets/${number}/wait`, { for: what, reason });
export const resumeTicket = (number: string, reason: string) =>
  post<Ticket>(path`/tickets/${number}/resume`, { reason });
export const escalateTicket = (number: string, reason: string) =>
  post<Ticket>(path`/tickets/${number}/escalate`, { reason });
export const assessTicket = (number: string, severity: Severity, reason: string) =>
  post<Ticket>(path`/tickets/${number}/severity`, { severity, reason });
export const resolveTicket = (number: string, resolution: string) =>
  post<Ticket>(path`/tickets/${number}/resolve`, { resolution });
export const reopenTicket = (number: string, reason: string) =>
  post<Ticket>(path`/tickets/${number}/reopen`, { reason });
export const raiseComplaint = (number: string, reason: string) =>
  post<Ticket>(path`/tickets/${number}/complaint`, { reason });
export const answerComplaint = (number: string, outcome: string, text: string) =>
  post<Ticket>(path`/tickets/${number}/complaint/answer`, { outcome, text });
export const withdrawComplaint = (number: string, reason: string) =>
  post<Ticket>(path`/tickets/${number}/complaint/withdraw`, { reason });
export const promiseCall = (number: string, call: { number: string; wantedAt?: string | undefined; about?: string | undefined }) =>
  post<Ticket>(path`/tickets/${number}/call-back`, call);
export const recordCall = (number: string, outcome: string, note: string) =>
  post<Ticket>(path`/tickets/${number}/call-back/attempts`, { outcome, note });
export const dropCall = (number: string, reason: string) =>
  post<Ticket>(path`/tickets/${number}/call-back/drop`, { reason });
