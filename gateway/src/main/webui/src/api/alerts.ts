import { get, path, post, put, remove, type Page, type Query } from './http';

export interface Alert {
  alertId: string;
  rule: string;
  severity: string;
  title: string;
  text: string;
  account: string | null;
  count: number;
  raisedAt: string;
  link?: string | null;
  acknowledgedBy?: string | null;
  acknowledgedAt?: string | null;
}

export interface AlertRule {
  id: string;
  name: string;
  enabled: boolean;
  eventTypes: string[];
  account: string | null;
  minimumSeverity: string | null;
  channel: 'email' | 'webhook' | 'console';
  target: string | null;
  groupingMinutes: number | null;
}

export type AlertRuleForm = Omit<AlertRule, 'id'> & { secret?: string | undefined };

export interface AlertDelivery {
  id: string;
  alertId: string;
  rule?: string;
  channel: string;
  target: string | null;
  status: string;
  attempts?: number;
  attempt?: number;
  at: string;
  response?: string | null;
  error?: string | null;
}

export const listAlerts = (query: Query) => get<Page<Alert>>(path`/alerts`, query);
export const acknowledgeAlert = (id: string) => post<Alert>(path`/alerts/${id}/acknowledge`);
export const listAlertRules = () => get<Page<AlertRule>>(path`/alert-rules`);
export const createAlertRule = (form: AlertRuleForm) => post<AlertRule>(path`/alert-rules`, form);
export const changeAlertRule = (id: string, form: AlertRuleForm) => put<AlertRule>(path`/alert-rules/${id}`, form);
export const deleteAlertRule = (id: string) => remove(path`/alert-rules/${id}`);
export const testAlertRule = (id: string) => post<AlertDelivery>(path`/alert-rules/${id}/test`);
export const listDeliveries = (query: Query) => get<Page<AlertDelivery>>(path`/alert-deliveries`, query);
