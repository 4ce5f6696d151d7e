import { Button, Content, Switch } from '@patternfly/react-core';
import { useState } from 'react';
import type { InterventionRule, RuleList } from '../api/interventionRules';
import { DataTable, type Column } from '../ui/DataTable';
import { Panel } from '../ui/Panel';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Nothing } from '../ui/States';
import { RuleDialog } from './RuleDialog';
import { aboutWords, moved, ownerWords } from './ruleForm';
import { RuleRowActions } from './RuleRowActions';
import { useRuleChange } from './useRuleChange';

/** The rules in the order in which they are asked. */
export function RulePanel({ list, mayWrite }: { list: RuleList; mayWrite: boolean }) {
  const [editing, setEditing] = useState<number | 'new'>();
  const changing = useRuleChange(list);
  const { items } = list;
  const at = ({ position }: InterventionRule) => position - 1;
  const columns: (Column<InterventionRule> | false)[] = [
    { title: 'No.', width: 10, cell: ({ position }) => position },
    { title: 'Rule', width: 30, cell: ({ name }) => name },
    { title: 'About', cell: aboutWords },
    { title: 'Owner', cell: ownerWords },
    {
      title: 'In use',
      cell: (rule) => (
        <Switch
          id={`rule-${rule.position}-enabled`}
          aria-label={`${rule.name} is in use`}
          isChecked={rule.enabled}
          isDisabled={!mayWrite || changing.isPending}
          onChange={(_, enabled) => changing.mutate(items.with(at(rule), { ...rule, enabled }))}
        />
      ),
    },
    mayWrite && {
      title: 'Actions',
      cell: (rule) => (
        <RuleRowActions
          name={rule.name}
          isFirst={rule.position === 1}
          isLast={rule.position === items.length}
          isBusy={changing.isPending}
          onMove={(steps) => changing.mutate(moved(items, at(rule), at(rule) + steps))}
          onEdit={() => setEditing(at(rule))}
          onRemove={() => changing.mutate(items.toSpliced(at(rule), 1))}
        />
      ),
    },
  ];
  return (
    <Panel title="Rules" note={String(items.length)} actions={mayWrite && <Button onClick={() => setEditing('new')}>New rule</Button>}>
      <Content component="p" className="st-subtle">
        Asked from the top: one that leaves alone ends the search, the first that names somebody decides. What no rule is about is left alone.
      </Content>
      {changing.error && <ProblemAlert error={changing.error} doing="Changing the rules" />}
      <DataTable
        label="Intervention rules"
        columns={columns.filter((column) => column !== false)}
        rows={items}
        keyOf={({ position, name }) => `${position} ${name}`}
        empty={<Nothing title="No rule yet">Without a rule nothing opens by itself; people can still open interventions.</Nothing>}
      />
      {editing !== undefined && <RuleDialog list={list} {...(editing === 'new' ? {} : { place: editing })} onClose={() => setEditing(undefined)} />}
    </Panel>
  );
}
