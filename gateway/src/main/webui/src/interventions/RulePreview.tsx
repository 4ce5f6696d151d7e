import { Content, FormSection } from '@patternfly/react-core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { previewRules, type RuleDraft, type RulePreview as Preview } from '../api/interventionRules';
import { DataTable } from '../ui/DataTable';
import { formatCount } from '../ui/format';
import { Loaded, Nothing } from '../ui/States';
import { ShortTime } from '../ui/Time';
import { matterOf } from './kinds';

interface RulePreviewProps {
  /** The whole list as it would be: a rule's effect depends on those before it. */
  rules: RuleDraft[];
  /** Which of them is being written. */
  place: number;
  isComplete: boolean;
}

/** What the list would have opened in the last seven days, and what of it this rule decided. */
export function RulePreview({ rules, place, isComplete }: RulePreviewProps) {
  // The name changes nothing, so that typing it asks nobody; the service wants one.
  const settled = useDeferredValue(JSON.stringify(rules.map((rule) => ({ ...rule, name: 'draft', turns: undefined }))));
  const preview = useQuery({
    queryKey: ['interventions', 'rules', 'preview', settled],
    queryFn: () => previewRules(JSON.parse(settled) as RuleDraft[]),
    enabled: isComplete,
    placeholderData: keepPreviousData,
  });
  return (
    <FormSection title="The last 7 days">
      {isComplete ? (
        <Loaded query={preview} doing="Trying the rules" rows={3}>{(loaded) => <Outcome preview={loaded} place={place} />}</Loaded>
      ) : (
        <Content component="p" className="st-subtle">Complete the rule to see what it would have opened.</Content>
      )}
    </FormSection>
  );
}

function Outcome({ preview, place }: { preview: Preview; place: number }) {
  const own = preview.rules[place];
  const decided = preview.latest.filter(({ rule }) => rule === place + 1);
  return (
    <>
      <Content component="p">
        Since <ShortTime at={preview.since} /> all rules together would have opened {interventions(preview.opened)} for {orders(preview.orders)} and left {orders(preview.leftAlone)} alone.
        This rule would have decided {interventions(own?.opened ?? 0)} for {orders(own?.orders ?? 0)}.
      </Content>
      {preview.opened > 0 && (
        <DataTable
          label="Who would have got them"
          rows={preview.owners}
          keyOf={({ owner }) => owner ?? ''}
          empty={<Nothing title="Nobody" />}
          columns={[
            { title: 'Owner', cell: ({ owner }) => owner ?? 'nobody' },
            { title: 'Interventions', numeric: true, cell: ({ opened }) => formatCount(opened) },
            { title: 'Orders', numeric: true, cell: (share) => formatCount(share.orders) },
          ]}
        />
      )}
      {decided.length > 0 && (
        <ul className="st-entries" aria-label="The latest that this rule would have decided">
          {decided.slice(0, 5).map((one, i) => (
            <li key={i} className="st-entry__head">
              <strong>{matterOf(one)}</strong>
              <span className="st-subtle">{one.account === '-' ? 'several accounts' : one.account} · {orders(one.orders)} · {one.owner ?? 'nobody'}</span>
              <span className="st-push"><ShortTime at={one.at} /></span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const interventions = (n: number): string => `${formatCount(n)} ${n === 1 ? 'intervention' : 'interventions'}`;
const orders = (n: number): string => `${formatCount(n)} ${n === 1 ? 'order' : 'orders'}`;
