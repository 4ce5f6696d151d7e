import { get, path, post, type Page, type Query } from './http';
import type { Money } from './money';

export interface InvoiceSummary {
  number: string;
  account: string;
  accountName: string;
  month: string;
  issuedAt: string;
  issuedOn: string;
  dueOn: string;
  contractVersion: number;
  net: Money;
  taxPercent: string;
  tax: Money;
  total: Money;
  credits: Money;
}

export interface InvoiceLine {
  line: number;
  kind: string;
  description: string;
  quantity: number;
  amount: Money;
  /** Orders of credits and adjustments; those of the other lines are at `shipments`. */
  orders: string[];
  shipments: string | null;
}

export interface Invoice extends InvoiceSummary {
  lines: InvoiceLine[];
}

export interface Credit {
  promiseId: string;
  account: string;
  order: string;
  kind: string;
  breachedAt: string;
  month: string;
  credit: Money;
  /** What was taken off the invoice, less than `credit` where the cap was reached. */
  netted?: Money;
  state: string;
  invoice?: string | null;
}

export interface RatingStep {
  step: string;
  explanation: string;
  amount?: Money;
}

export interface Rating {
  revision: number;
  contractVersion?: number;
  zone?: string;
  billedWeightGrams?: number;
  fee?: Money;
  working: RatingStep[];
  reason?: string;
  ratedAt: string;
  ratedBecause: string;
}

/** An order as billing sees it; `reason` says why it is not rated. */
export interface Shipment {
  account: string;
  order: string;
  state: string;
  reason?: string | null;
  dispatchedOn?: string;
  carrier?: string | null;
  rating?: Rating;
  invoice?: string | null;
}

/** What a billing run did; the same month again issues nothing twice. */
export interface BillingRun {
  id: string;
  month: string;
  requestedBy: string;
  startedAt: string;
  finishedAt: string;
  accounts: number;
  invoicesIssued: number;
  alreadyInvoiced: number;
  nothingToBill: number;
  failed: { account: string; reason: string }[];
}

export const listInvoices = (query: Query) => get<Page<InvoiceSummary>>(path`/invoices`, query);
export const getInvoice = (number: string) => get<Invoice>(path`/invoices/${number}`);
export const invoicePdf = (number: string) => path`/invoices/${number}/pdf`;
export const listInvoiceShipments = (number: string, line: number, cursor?: string) =>
  get<Page<Shipment>>(path`/invoices/${number}/shipments`, { line, cursor });
export const listInvoiceCredits = (number: string, cursor?: string) =>
  get<Page<Credit>>(path`/invoices/${number}/credits`, { cursor });
export const listCredits = (query: Query) => get<Page<Credit>>(path`/credits`, query);
export const getShipment = (account: string, order: string) => get<Shipment>(path`/shipments/${account}/${order}`);
export const startBillingRun = (month: string) => post<BillingRun>(path`/billing-runs`, { month });
export const listBillingRuns = (cursor?: string) => get<Page<BillingRun>>(path`/billing-runs`, { cursor });
