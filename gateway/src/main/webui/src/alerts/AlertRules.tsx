import { Button, Card, CardBody } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import BellIcon from '@patternfly/react-icons/dist/esm/icons/bell-icon';
import { listAlertRules, type AlertRule } from '../api/alerts';
import { useMe } from '../shell/useMe';
import { DataTable } from '../ui/DataTable';
import { humanise } from '../ui/format';
import { StateLabel } from '../ui/Labels';
import { Loaded, Nothing } from '../ui/States';
import { describeWindow } from './hours';
import { describeMatchers } from './MatcherFields';
import { RuleActions } from './RuleActions';
import { RuleDialog } from './RuleDialog';
import { describeChannel, RULE_EVENTS } from './ruleForm';

/** The rules, with what can be done to them by whoever may. */
export function AlertRules() {
  const me = useMe();
  const [editing, setEditing] = useState<AlertRule | 'new'>();
  const rules = useQuery({ queryKey: ['alerts', 'rules'], queryFn: listAlertRules });
  const mayWrite = me.is('supervisor', 'operations', 'account-manager', 'admin');
  return (
    <div className="st-stack">
      {mayWrite && <div><Button onClick={() => setEditing('new')}>New rule</Button></div>}
      <Card>
        <CardBody>
          <Loaded query={rules} doing="Loading rules">
            {({ items }) => (
              <DataTable
                label="Alert rules"
                rows={items}
                keyOf={(rule) => rule.id}
                empty={<Nothing title="No rule yet" icon={BellIcon}>Without a rule nothing raises an alert.</Nothing>}
                columns={[
                  { title: 'Rule', cell: (rule) => rule.name },
                  { title: 'Events', cell: (rule) => rule.eventTypes.map((type) => RULE_EVENTS[type] ?? humanise(type)).join(', ') },
                  { title: 'Conditions', cell: describeTerms },
                  { title: 'To', cell: (rule) => rule.channels.map(describeChannel).join(', ') + ladderWords(rule) },
                  { title: 'State', cell: (rule) => <StateLabel state={rule.enabled ? 'active' : 'off'} /> },
                  { title: 'Actions', nowrap: true, cell: (rule) => (mayWrite ? <RuleActions rule={rule} onEdit={() => setEditing(rule)} /> : '–') },
                ]}
              />
            )}
          </Loaded>
        </CardBody>
      </Card>
      {editing && <RuleDialog {...(editing === 'new' ? {} : { rule: editing })} onClose={() => setEditing(undefined)} />}
    </div>
  );
}

const describeTerms = ({ account, minimumSeverity, matchers, activeHours, quietHours, digest }: AlertRule): string =>
  [
    account ?? 'any account',
    minimumSeverity !== 'low' && (minimumSeverity === 'critical' ? 'critical only' : `${minimumSeverity} and above`),
    describeMatchers(matchers),
    activeHours && `only ${activeHours.windows.map(describeWindow).join(', ')}`,
    quietHours && `quiet ${quietHours.windows.map(describeWindow).join(', ')}`,
    digest && (digest.every === 'hour' ? 'hourly digest' : `digest at ${digest.at}`),
  ].filter(Boolean).join('; ');

const ladderWords = ({ ladder }: AlertRule): string =>
  (ladder?.steps ?? []).map(({ afterMinutes, targets }) => `, after ${afterMinutes} min ${targets.map(describeChannel).join(', ')}`).join('');
