import type { AlertChannel, AlertRule, AlertRuleForm } from '../api/alerts';

export const NEW_RULE: AlertRuleForm = {
  name: '',
  enabled: true,
  eventTypes: ['sla.breached.v1'],
  account: null,
  minimumSeverity: 'low',
  channels: [{ type: 'console' }],
};

/** The events that a rule may wait for, with their names for people. */
export const RULE_EVENTS: Record<string, string> = {
  'sla.at-risk.v1': 'Promise at risk',
  'sla.breached.v1': 'Promise breached',
  'ticket.opened.v1': 'Ticket opened',
  'ticket.escalated.v1': 'Ticket escalated',
  'ticket.reopened.v1': 'Ticket reopened',
  'ticket.resolved.v1': 'Ticket resolved',
  'invoice.issued.v1': 'Invoice issued',
};

const SHORTEST_SECRET = 16;

/** What of a rule may be changed; answers carry no secret, and none is sent back unless it is typed again. */
export const formOf = ({ name, enabled, eventTypes, account, minimumSeverity, channels }: AlertRule): AlertRuleForm => ({
  name,
  enabled,
  eventTypes,
  account,
  minimumSeverity,
  channels: channels.map(({ type, address, url }) => ({ type, address, url })),
});

/** What is wrong with a rule; field name to sentence. `known` are the webhooks whose secret is stored. */
export function checkRule(rule: AlertRuleForm, known: string[] = []): Record<string, string> {
  const errors: Record<string, string> = {};
  if (!rule.name.trim()) errors.name = 'A name is needed; alerts show it.';
  if (rule.eventTypes.length === 0) errors.eventTypes = 'At least one event.';
  if (rule.channels.length === 0) errors.channels = 'At least one way to tell somebody.';
  rule.channels.forEach((channel, i) => {
    for (const [field, sentence] of Object.entries(checkChannel(channel, known))) errors[`channels[${i}].${field}`] = sentence;
  });
  return errors;
}

function checkChannel({ type, address, url, secret }: AlertChannel, known: string[]): Record<string, string> {
  if (type === 'email' && !/^[^\s@]+@[^\s@]+$/.test(address ?? '')) {
    return { address: 'An e-mail address, for example team@example.com.' };
  }
  if (type !== 'webhook') return {};
  return {
    ...(isWebAddress(url ?? '') ? {} : { url: 'An address that begins with http:// or https://.' }),
    ...(known.includes(url ?? '') && !secret ? {} : secretError(secret ?? '')),
  };
}

const secretError = (secret: string): Record<string, string> =>
  secret.length < SHORTEST_SECRET ? { secret: `At least ${SHORTEST_SECRET} characters; the receiver checks signatures with it.` } : {};

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** The channel in a few words. */
export const describeChannel = ({ type, address, url }: AlertChannel): string => address ?? url ?? type;
