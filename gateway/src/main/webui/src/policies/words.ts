import { CONDITIONS, type Conditions, type PromiseKind, type Target, type Warning, type Within } from '../api/policies';
import { formatDuration, humanise } from '../ui/format';

export const KINDS: Record<PromiseKind, string> = {
  dispatch: 'Dispatch',
  delivery: 'Delivery',
  refund: 'Refund',
  'return-receipt': 'Return receipt',
  'first-response': 'First response',
  'next-response': 'Next response',
  resolution: 'Resolution',
  'marketplace-reply': 'Marketplace reply',
  'call-back': 'Call-back',
  'complaint-turn-round': 'Complaint turn-round',
};

/** What starts and ends a clock whose name does not say it. */
export const HINTS: Partial<Record<PromiseKind, string>> = {
  'marketplace-reply': 'On tickets of every channel that is not our own (email, phone, chat, web, portal, console, api, sms, whatsapp, letter, fax).',
  'call-back': 'From the promise to call, or from the time the customer wants, until the customer is reached.',
  'complaint-turn-round': 'From the complaint until the final answer.',
};

const OF_ORDERS: PromiseKind[] = ['dispatch', 'delivery', 'refund', 'return-receipt'];

/** Whether the promise is about an order; the others are about a ticket. */
export const isOfOrder = (kind: PromiseKind): boolean => OF_ORDERS.includes(kind);

/** "tier key, channel shop or app"; a rule without conditions is for everything. */
export function conditionsText(when: Conditions): string {
  const parts = CONDITIONS.filter((name) => when[name].length > 0).map((name) => `${singular(name)} ${when[name].toSorted().join(' or ')}`);
  return parts.join(', ') || 'everything';
}

const singular = (name: string): string => (name === 'priorities' ? 'priority' : name.slice(0, -1));

export function withinText({ minutes, days }: Within): string {
  if (minutes !== null) return `${formatDuration(minutes * 60)} of working time`;
  if (days === 0) return 'the same working day';
  return days === 1 ? 'the next working day' : `${days ?? '?'} working days`;
}

export const warningText = ({ minutesBefore, percent }: Warning): string =>
  percent === null ? `${formatDuration((minutesBefore ?? 0) * 60)} before` : `at ${percent} %`;

/** When the clock stands still and whose answer counts, where that means anything. */
export function clockText({ kind, pausedIn, satisfiedBy }: Target): string {
  const response = kind.endsWith('response') || kind === 'marketplace-reply';
  return [
    pausedIn.length > 0 ? `paused while ${pausedIn.map((state) => humanise(state).toLowerCase()).toSorted().join(' or ')}` : '',
    response ? (satisfiedBy === 'human' ? 'answered by a person' : 'any answer counts') : '',
  ].filter(Boolean).join('; ');
}
