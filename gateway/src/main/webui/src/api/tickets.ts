import { get, path, post, type Page, type Query } from './http';
import type { Money } from './money';

export type Severity = 'low' | 'medium' | 'high' | 'critical';
export type TicketStatus = 'open' | 'in-progress' | 'resolved';

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
  ordersAffected: number;
  ordersOpen: number;
  valueAtStake: Money | null;
  valuesAtStake?: Money[];
  openedAt: string;
  escalatesAt?: string | null;
  resolvedAt?: string | null;
  resolvedBy?: string | null;
  resolution?: string | null;
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
}

export interface TicketCounts {
  open: number;
  inProgress: number;
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
export const escalateTicket = (number: string, reason: string) =>
  post<Ticket>(path`/tickets/${number}/escalate`, { reason });
export const assessTicket = (number: string, severity: Severity, reason: string) =>
  post<Ticket>(path`/tickets/${number}/severity`, { severity, reason });
export const resolveTicket = (number: string, resolution: string) =>
  post<Ticket>(path`/tickets/${number}/resolve`, { resolution });
export const reopenTicket = (number: string, reason: string) =>
  post<Ticket>(path`/tickets/${number}/reopen`, { reason });
