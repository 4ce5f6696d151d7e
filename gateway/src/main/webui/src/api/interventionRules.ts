import { get, path, post, put, remove } from './http';

export type Trigger = 'at-risk' | 'forecast' | 'risk';
export type RuleOwner = 'account-manager' | 'in-turn' | 'nobody';

/** Whether to intervene, and who; what is null matches anything. */
export interface RuleDraft {
  name: string;
  /** A rule that is off is kept, but not asked. */
  enabled: boolean;
  trigger: Trigger | null;
  kind: string | null;
  account: string | null;
  /** Warehouse or carrier. */
  place: string | null;
  /** False: such matters are left alone. */
  opens: boolean;
  owner: RuleOwner;
  /** From whom to choose in turn. */
  people: string[];
}

export interface InterventionRule extends RuleDraft {
  position: number;
}

/** The rules in the order in which they are asked; the version tells whether somebody changed them meanwhile. */
export interface RuleList {
  items: InterventionRule[];
  version: string;
}

/** What rules would have opened in the latest days. */
export interface RulePreview {
  since: string;
  opened: number;
  orders: number;
  leftAlone: number;
  rules: { position: number; name: string; opened: number; orders: number }[];
  owners: { owner: string | null; opened: number; orders: number }[];
  latest: { at: string; trigger: Trigger; account: string; kind: string; place: string; owner: string | null; rule: number; orders: number }[];
}

/** What to do about a kind of matter; "*" is for the kinds without one of their own. */
export interface Playbook {
  kind: string;
  name: string;
  steps: string[];
  changedBy: string;
  changedAt: string;
}

export const listRules = () => get<RuleList>(path`/intervention-rules`);
export const replaceRules = (rules: RuleDraft[], version: string) => put<RuleList>(path`/intervention-rules`, rules, version);
export const previewRules = (rules: RuleDraft[]) => post<RulePreview>(path`/intervention-rules/preview`, rules);
export const listPlaybooks = () => get<{ items: Playbook[] }>(path`/playbooks`);
export const keepPlaybook = (kind: string, name: string, steps: string[]) => put<Playbook>(path`/playbooks/${kind}`, { name, steps });
export const removePlaybook = (kind: string) => remove(path`/playbooks/${kind}`);
