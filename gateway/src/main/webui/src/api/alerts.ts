import { get, path, post, put, remove, type Page, type Query } from './http';
import type { Severity } from './tickets';

/** A burst of events of one cause that somebody is told of once. */
export interface Alert {
  alertId: string;
  rule: string;
  severity: Severity;
  state: 'open' | 'acknowledged';
  /** With the count: "500 × dispatch promise broken". */
  title: string;
  text: string;
  /** "-" when it is about none. */
  account: string;
  count: number;
  raisedAt: string;
  lastAt?: string | null;
  link?: string | null;
  acknowledgedBy?: string | null;
  acknowledgedAt?: string | null;
}

export type ChannelType = 'console' | 'email' | 'webhook';

/** Where alerts go; the secret is sent, never answered. */
export interface AlertChannel {
  type: ChannelType;
  address?: string | undefined;
  url?: string | undefined;
  secret?: string | undefined;
}

export interface AlertRuleForm {
  name: string;
  enabled: boolean;
  eventTypes: string[];
  account: string | null;
  minimumSeverity: Severity;
  channels: AlertChannel[];
}

export interface AlertRule extends AlertRuleForm {
  id: string;
}

/** The sending of one alert, or of a test, by one channel. */
export interface AlertDelivery {
  id: string;
  alertId: string | null;
  rule: string;
  channel: string;
  target: string;
  status: 'pending' | 'delivered' | 'failed' | 'dead';
  attempt: number;
  response: string | null;
  at: string;
  nextAttemptAt: string | null;
}

export const listAlerts = (query: Query) => get<Page<Alert>>(path`/alerts`, query);
export const acknowledgeAlert = (id: string) => post<Alert>(path`/alerts/${id}/acknowledge`);
export const listAlertRules = () => get<Page<AlertRule>>(path`/alert-rules`, { limit: 200 });
export const createAlertRule = (form: AlertRuleForm) => post<AlertRule>(path`/alert-rules`, form);
export const changeAlertRule = (id: string, form: AlertRuleForm) => put<AlertRule>(path`/alert-rules/${id}`, form);
export const deleteAlertRule = (id: string) => remove(path`/alert-rules/${id}`);
export const testAlertRule = (id: string) => post<unknown>(path`/alert-rules/${id}/test`);
export const listDeliveries = (query: Query) => get<Page<AlertDelivery>>(path`/alert-deliveries`, query);
