import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getPromise } from '../api/promises';
import { humanise } from '../ui/format';
import { StateLabel } from '../ui/Labels';
import { AccountLink } from '../ui/links';
import { PageHeader } from '../ui/PageHeader';
import { Panel } from '../ui/Panel';
import { PromiseStory } from './PromiseStory';
import { SubjectLink } from './SubjectLink';

/** One promise: what it is about, how it stands and why it is due when it is. */
export function PromisePage() {
  const { id = '' } = useParams();
  const { data: promise } = useQuery({ queryKey: ['promises', id], queryFn: () => getPromise(id), retry: false });
  return (
    <>
      <PageHeader
        title={promise ? humanise(promise.kind) : 'Promise'}
        parent={{ title: 'Promises', to: '/promises' }}
        marks={promise && <StateLabel state={promise.state} />}
        subtitle={promise && <>for <SubjectLink promise={promise} /> of <AccountLink code={promise.account} />{cycleOf(promise)}</>}
      />
      <PageSection hasBodyWrapper={false}>
        <Panel title="Why is it due then?"><PromiseStory id={id} /></Panel>
      </PageSection>
    </>
  );
}

const cycleOf = ({ cycle = 1, revision = 1 }: { cycle?: number; revision?: number }) =>
  `${cycle > 1 ? ` · cycle ${cycle}` : ''}${revision > 1 ? ` · terms changed ${revision - 1}×` : ''}`;
