import type { AlertChannel, AlertRule, AlertRuleForm } from '../api/alerts';
import { checkHours } from './hours';

export const NEW_RULE: AlertRuleForm = {
  name: '',
  enabled: true,
  eventTypes: ['sla.breached.v1'],
  account: null,
  minimumSeverity: 'low',
  channels: [{ type: 'console' }],
  matchers: [],
  activeHours: null,
  quietHours: null,
  digest: null,
  repeatMinutes: null,
  ladder: null,
};

/** The events that a rule may wait for, with their names for people. */
export const RULE_EVENTS: Record<string, string> = {
  'sla.at-risk.v1': 'Promise at risk',
  'sla.breached.v1': 'Promise breached',
  'sla.forecast-raised.v1': 'Miss forecast',
  'sla.risk-raised.v1': 'Risk raised',
  'sla.risk-cleared.v1': 'Risk cleared',
  'sla.threshold-crossed.v1': 'Threshold crossed',
  'sla.threshold-recovered.v1': 'Threshold recovered',
  'sla.intervention-opened.v1': 'Intervention opened',
  'ticket.opened.v1': 'Ticket opened',
  'ticket.escalated.v1': 'Ticket escalated',
  'ticket.reopened.v1': 'Ticket reopened',
  'ticket.resolved.v1': 'Ticket resolved',
  'invoice.issued.v1': 'Invoice issued',
  'invoice.overdue.v1': 'Invoice overdue',
};

const SHORTEST_SECRET = 16;

/** What of a rule may be changed; answers carry no secret, and none is sent back unless it is typed again. */
export const formOf = (rule: AlertRule): AlertRuleForm => ({
  name: rule.name,
  enabled: rule.enabled,
  eventTypes: rule.eventTypes,
  account: rule.account,
  minimumSeverity: rule.minimumSeverity,
  channels: rule.channels,
  matchers: rule.matchers,
  activeHours: rule.activeHours,
  quietHours: rule.quietHours,
  digest: rule.digest,
  repeatMinutes: rule.repeatMinutes,
  ladder: rule.ladder,
});

/** The URLs whose keys are stored: webhooks as they are, chats as they are shown. */
export const urlsOf = (channels: AlertChannel[]): string[] => channels.flatMap(({ url }) => (url ? [url] : []));

/** All channels of a rule, those of the ladder included. */
export const channelsOf = (rule: AlertRule | undefined): AlertChannel[] => [...(rule?.channels ?? []), ...(rule?.ladder?.steps ?? []).flatMap((step) => step.targets)];

/** What is wrong with a rule; field name to sentence. `known` are the URLs whose keys are stored. */
export function checkRule(rule: AlertRuleForm, known: string[] = []): Record<string, string> {
  const errors: Record<string, string> = {};
  if (!rule.name.trim()) errors.name = 'A name is needed; alerts show it.';
  if (rule.eventTypes.length === 0) errors.eventTypes = 'At least one event.';
  rule.matchers.forEach(({ value }, i) => {
    if (!value) errors[`matchers[${i}].value`] = 'A value to compare with.';
  });
  return {
    ...errors,
    ...checkChannels('channels', rule.channels, known),
    ...checkHours('activeHours', rule.activeHours),
    ...checkHours('quietHours', rule.quietHours),
    ...checkLadder(rule, known),
  };
}

function checkLadder({ ladder }: AlertRuleForm, known: string[]): Record<string, string> {
  const errors: Record<string, string> = {};
  ladder?.steps.forEach(({ afterMinutes, targets }, i) => {
    const at = `ladder.steps[${i}]`;
    if (!(afterMinutes >= 1 && afterMinutes <= 9000)) errors[`${at}.afterMinutes`] = '1 to 9000 minutes.';
    Object.assign(errors, checkChannels(`${at}.targets`, targets, known));
  });
  return errors;
}

function checkChannels(at: string, channels: AlertChannel[], known: string[]): Record<string, string> {
  return channels.length === 0 ? { [at]: 'At least one way to tell somebody.' } : checkEach(at, channels, known);
}

/** What is wrong with channels, of which there need not be any. */
export function checkEach(at: string, channels: AlertChannel[], known: string[]): Record<string, string> {
  const errors: Record<string, string> = {};
  channels.forEach((channel, i) => {
    for (const [field, sentence] of Object.entries(checkChannel(channel, known))) errors[`${at}[${i}].${field}`] = sentence;
  });
  return errors;
}

function checkChannel({ type, address, url, secret, person, rotation }: AlertChannel, known: string[]): Record<string, string> {
  switch (type) {
    case 'email':
      return /^[^\s@]+@[^\s@]+$/.test(address ?? '') ? {} : { address: 'An e-mail address, for example team@example.com.' };
    case 'person':
      return person ? {} : { person: 'Somebody to tell.' };
    case 'rotation':
      return rotation ? {} : { rotation: 'A rotation.' };
    case 'slack':
    case 'teams':
      return known.includes(url ?? '') ? {} : urlError(url);
    case 'webhook':
      return { ...urlError(url), ...(known.includes(url ?? '') && !secret ? {} : secretError(secret ?? '')) };
    default:
      return {};
  }
}

const urlError = (url = ''): Record<string, string> =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? {} : { url: 'An address that begins with http:// or https://.' };

const secretError = (secret: string): Record<string, string> =>
  secret.length < SHORTEST_SECRET ? { secret: `At least ${SHORTEST_SECRET} characters; the receiver checks signatures with it.` } : {};

/** The channel in a few words; the address of a chat webhook is a key, of which only the end is shown. */
export function describeChannel({ type, address, url, person }: AlertChannel): string {
  if (type === 'slack' || type === 'teams') return [type === 'slack' ? 'Slack' : 'Teams', /….{1,4}$/.exec(url ?? '')?.[0]].filter(Boolean).join(' ');
  if (type === 'rotation') return 'whoever is on call';
  return address ?? person ?? url ?? type;
}
