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
  labels?: Record<string, string>;
  toldAt?: string | null;
  /** Why nobody was told the last time it was to be. */
  mutedBy?: string | null;
  snoozedUntil?: string | null;
  /** When the thing that it is about ended. */
  endedAt?: string | null;
  stepsTaken?: number;
}

/** What was done about an alert and why. */
export interface AlertLogLine {
  at: string;
  what: 'told' | 'held' | 'muted' | 'postponed' | 'escalated' | 'nobody' | 'snoozed' | 'acknowledged';
  who: string | null;
  because: string | null;
  until: string | null;
}

export type ChannelType = 'console' | 'email' | 'webhook' | 'slack' | 'teams' | 'person' | 'rotation';

/** Where alerts go. Secrets are sent, never answered; of Slack and Teams the URL is one, and is answered as "host/…last" that may be sent back to keep it. */
export interface AlertChannel {
  type: ChannelType;
  address?: string | undefined;
  url?: string | undefined;
  secret?: string | undefined;
  person?: string | undefined;
  rotation?: string | undefined;
}

export interface Matcher {
  label: string;
  operator: '=' | '!=' | '=~' | '!~';
  value: string;
}

/** Local times on weekdays; not later than `from`, `until` is on the next day. */
export interface HoursWindow {
  days: string[];
  from: string;
  until: string;
}

export interface WeeklyHours {
  zone: string;
  windows: HoursWindow[];
}

export interface QuietHours extends WeeklyHours {
  criticalPasses: boolean;
}

export interface Digest {
  every: 'hour' | 'day';
  at: string;
  zone: string;
}

export interface LadderStep {
  afterMinutes: number;
  targets: AlertChannel[];
}

export interface Ladder {
  steps: LadderStep[];
  repeats: number;
}

export interface AlertRuleForm {
  name: string;
  enabled: boolean;
  eventTypes: string[];
  account: string | null;
  minimumSeverity: Severity;
  channels: AlertChannel[];
  matchers: Matcher[];
  activeHours: WeeklyHours | null;
  quietHours: QuietHours | null;
  digest: Digest | null;
  repeatMinutes: number | null;
  ladder: Ladder | null;
}

export interface AlertRule extends AlertRuleForm {
  id: string;
}

/** The sending of one alert, of many, or of a test, by one channel. */
export interface AlertDelivery {
  id: string;
  kind: 'alert' | 'digest' | 'test';
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

/** Whom a draft of a rule would tell. */
export interface RulePreview {
  events: number;
  alerts: number;
  latest: PreviewScene[];
  audience: { who: string; channel: string; notices: number; messages: number }[];
}

export interface PreviewScene {
  title: string;
  account: string;
  severity: Severity;
  count: number;
  at: string;
  mutedBy: string | null;
  told: { who: string; channel: string; step: number; at: string; heldBy: string | null }[];
}

export interface SampleEvent {
  type: string;
  account?: string;
  severity: Severity;
  labels?: Record<string, string>;
}

export interface Silence {
  id: string;
  matchers: Matcher[];
  reason: string;
  author: string;
  from: string;
  until: string;
  state: 'pending' | 'active' | 'expired';
}

export interface SilenceForm {
  matchers: Matcher[];
  reason: string;
  until: string;
}

/** While an alert of the source stands, those of the target are not told to whom it is told. */
export interface InhibitionForm {
  name: string;
  source: Matcher[];
  target: Matcher[];
  equal: string[];
}

export interface Inhibition extends InhibitionForm {
  id: string;
}

export interface AlertPerson {
  name: string;
  address: string;
  /** Told besides the e-mail. */
  channels: AlertChannel[];
  quietHours: QuietHours | null;
}

export interface Rotation {
  id: string;
  name: string;
  zone: string;
  every: 'day' | 'week';
  handoverAt: string;
  startsOn: string;
  people: string[];
  covers: { id: string; person: string; from: string; until: string }[];
  onCall: string;
}

export type RotationForm = Pick<Rotation, 'name' | 'zone' | 'every' | 'handoverAt' | 'startsOn' | 'people'>;

export interface Shift {
  person: string;
  from: string;
  until: string;
  isCover: boolean;
}

interface All<T> {
  items: T[];
}

export const listAlerts = (query: Query) => get<Page<Alert>>(path`/alerts`, query);
export const acknowledgeAlert = (id: string) => post<Alert>(path`/alerts/${id}/acknowledge`);
export const listAlertRules = () => get<Page<AlertRule>>(path`/alert-rules`, { limit: 200 });
export const createAlertRule = (form: AlertRuleForm) => post<AlertRule>(path`/alert-rules`, form);
export const changeAlertRule = (id: string, form: AlertRuleForm) => put<AlertRule>(path`/alert-rules/${id}`, form);
export const deleteAlertRule = (id: string) => remove(path`/alert-rules/${id}`);
export const testAlertRule = (id: string) => post<unknown>(path`/alert-rules/${id}/test`);
export const listDeliveries = (query: Query) => get<Page<AlertDelivery>>(path`/alert-deliveries`, query);
export const snoozeAlert = (id: string, until: string) => post<Alert>(path`/alerts/${id}/snooze`, { until });
export const alertLog = (id: string) => get<All<AlertLogLine>>(path`/alerts/${id}/log`);
export const previewRule = (rule: AlertRuleForm, sample?: SampleEvent) =>
  post<RulePreview>(path`/alert-rules/preview`, { rule, ...(sample ? { sample } : {}) });
export const retryDelivery = (id: string) => post<AlertDelivery>(path`/alert-deliveries/${id}/retry`);
export const listSilences = (query: Query) => get<Page<Silence>>(path`/silences`, query);
export const addSilence = (form: SilenceForm) => post<Silence>(path`/silences`, form);
export const endSilence = (id: string) => remove(path`/silences/${id}`);
export const listInhibitions = () => get<All<Inhibition>>(path`/inhibitions`);
export const addInhibition = (form: InhibitionForm) => post<Inhibition>(path`/inhibitions`, form);
export const removeInhibition = (id: string) => remove(path`/inhibitions/${id}`);
export const listPeople = () => get<All<AlertPerson>>(path`/alert-people`);
export const keepPerson = ({ name, ...person }: AlertPerson) => put<AlertPerson>(path`/alert-people/${name}`, person);
export const removePerson = (name: string) => remove(path`/alert-people/${name}`);
export const listRotations = () => get<All<Rotation>>(path`/rotations`);
export const addRotation = (form: RotationForm) => post<Rotation>(path`/rotations`, form);
export const changeRotation = (id: string, form: RotationForm) => put<Rotation>(path`/rotations/${id}`, form);
export const removeRotation = (id: string) => remove(path`/rotations/${id}`);
export const listShifts = (id: string, from: string, until: string) => get<All<Shift>>(path`/rotations/${id}/shifts`, { from, until });
export const addCover = (id: string, cover: { person: string; from: string; until: string }) => post<Rotation>(path`/rotations/${id}/covers`, cover);
export const removeCover = (id: string, cover: string) => remove(path`/rotations/${id}/covers/${cover}`);
