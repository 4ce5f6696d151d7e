import type { AlertRule, AlertRuleForm } from '../api/alerts';

export const NEW_RULE: AlertRuleForm = {
  name: '',
  enabled: true,
  eventTypes: ['sla.breached.v1'],
  account: null,
  minimumSeverity: null,
  channel: 'console',
  target: null,
  groupingMinutes: 5,
};

/** The events that a rule may wait for, with their names for people. */
export const RULE_EVENTS: Record<string, string> = {
  'sla.at-risk.v1': 'Promise at risk',
  'sla.breached.v1': 'Promise breached',
  'ticket.opened.v1': 'Ticket opened',
  'ticket.escalated.v1': 'Ticket escalated',
  'invoice.issued.v1': 'Invoice issued',
};

export function formOf({ name, enabled, eventTypes, account, minimumSeverity, channel, target, groupingMinutes }: AlertRule): AlertRuleForm {
  return { name, enabled, eventTypes, account, minimumSeverity, channel, target, groupingMinutes };
}

/** What is wrong with a rule; field name to sentence. */
export function checkRule(rule: AlertRuleForm): Record<string, string> {
  const errors: Record<string, string> = {};
  if (!rule.name.trim()) errors.name = 'A name is needed; alerts show it.';
  if (rule.eventTypes.length === 0) errors.eventTypes = 'At least one event.';
  if (rule.channel === 'email' && !/^\S+@\S+\.\S+$/.test(rule.target ?? '')) errors.target = 'An e-mail address, for example ops@example.com.';
  if (rule.channel === 'webhook' && !isWebAddress(rule.target ?? '')) errors.target = 'An address that begins with http:// or https://.';
  return errors;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
