import { PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { listRules } from '../api/interventionRules';
import { useMe } from '../shell/useMe';
import { PageHeader } from '../ui/PageHeader';
import { Loaded } from '../ui/States';
import { PlaybookPanel } from './PlaybookPanel';
import { RULING } from './roles';
import { RulePanel } from './RulePanel';

/** When to intervene and who, and what to do then. */
export function RulesPage() {
  const me = useMe();
  const rules = useQuery({ queryKey: ['interventions', 'rules'], queryFn: listRules });
  const mayWrite = me.is(...RULING);
  return (
    <>
      <PageHeader
        title="Rules and playbooks"
        parent={{ title: 'Interventions', to: '/interventions' }}
        subtitle="When an intervention opens by itself, whose it is, and what is to be done."
      />
      <PageSection hasBodyWrapper={false}>
        <Stack hasGutter>
          <StackItem><Loaded query={rules} doing="Loading the rules">{(list) => <RulePanel list={list} mayWrite={mayWrite} />}</Loaded></StackItem>
          <StackItem><PlaybookPanel mayWrite={mayWrite} /></StackItem>
        </Stack>
      </PageSection>
    </>
  );
}
