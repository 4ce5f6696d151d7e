import { Button, Grid, GridItem, PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import FileContractIcon from '@patternfly/react-icons/dist/esm/icons/file-contract-icon';
import { getContract } from '../api/contracts';
import { ProblemError } from '../api/problem';
import { useMe } from '../shell/useMe';
import { formatDay } from '../ui/format';
import { AccountLink } from '../ui/links';
import { PageHeader } from '../ui/PageHeader';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { ContractDialog } from './ContractDialog';
import { ContractTermsPanel } from './ContractTermsPanel';
import { ContractVersions } from './ContractVersions';
import { ZonePanel } from './ZonePanel';

/** The contract of an account: what holds today, and its versions. */
export function ContractPage() {
  const { account = '' } = useParams();
  const me = useMe();
  const [signing, setSigning] = useState(false);
  const query = useQuery({ queryKey: ['contracts', account], queryFn: () => getContract(account) });
  const shown = query.data?.inForce ?? query.data?.versions[0];
  const none = query.error instanceof ProblemError && query.error.status === 404;
  const maySign = me.is('finance', 'admin');
  return (
    <>
      <PageHeader
        title={`Contract of ${account}`}
        parent={{ title: 'Contracts', to: '/contracts' }}
        subtitle={<><AccountLink code={account} />{shown && ` · version ${shown.version}, in force from ${formatDay(shown.effectiveFrom)}`}</>}
        actions={maySign && <Button onClick={() => setSigning(true)}>{shown ? 'New version' : 'Sign a contract'}</Button>}
      />
      <PageSection hasBodyWrapper={false}>
        {none ? (
          <Nothing title="This account has no contract" icon={FileContractIcon}>Its dispatched orders wait to be rated until it has one.</Nothing>
        ) : (
          <Loaded query={query} doing="Loading the contract" rows={8}>
            {({ versions }) =>
              shown ? (
                <Grid hasGutter>
                  <GridItem lg={8}><Panel title="Rate card"><div className="st-stack">{shown.rateCard.zones.map((zone) => <ZonePanel key={zone.name} zone={zone} currency={shown.currency} />)}</div></Panel></GridItem>
                  <GridItem lg={4}><ContractTermsPanel contract={shown} /></GridItem>
                  <GridItem span={12}><ContractVersions versions={versions} inForce={query.data?.inForce?.version} /></GridItem>
                </Grid>
              ) : null
            }
          </Loaded>
        )}
      </PageSection>
      {signing && <ContractDialog account={account} before={shown ?? null} onClose={() => setSigning(false)} />}
    </>
  );
}
