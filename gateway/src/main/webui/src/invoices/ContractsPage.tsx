import { Button, Card, CardBody, PageSection } from '@patternfly/react-core';
import { useState } from 'react';
import { Link } from 'react-router';
import FileContractIcon from '@patternfly/react-icons/dist/esm/icons/file-contract-icon';
import { listContracts } from '../api/contracts';
import { useMe } from '../shell/useMe';
import { DataTable } from '../ui/DataTable';
import { formatDay } from '../ui/format';
import { contractPath } from '../ui/links';
import { PageHeader } from '../ui/PageHeader';
import { Loaded, Nothing } from '../ui/States';
import { usePages } from '../ui/usePages';
import { ContractDialog } from './ContractDialog';

/** The contracts in force and to come. */
export function ContractsPage() {
  const me = useMe();
  const [signing, setSigning] = useState(false);
  const contracts = usePages(['contracts'], listContracts);
  const maySign = me.is('finance', 'admin');
  return (
    <>
      <PageHeader title="Contracts" actions={maySign && <Button onClick={() => setSigning(true)}>Sign a contract</Button>} />
      <PageSection hasBodyWrapper={false}>
        <Card>
          <CardBody>
            <Loaded query={contracts} doing="Loading contracts" rows={8}>
              {(rows) => (
                <DataTable
                  label="Contracts"
                  rows={rows}
                  keyOf={(c) => `${c.account} ${c.version}`}
                  more={contracts.more}
                  empty={<Nothing title="No contract yet" icon={FileContractIcon}>Orders wait to be rated until their account has one.</Nothing>}
                  columns={[
                    { title: 'Account', cell: (c) => <Link to={contractPath(c.account)}>{c.account}</Link> },
                    { title: 'Version', numeric: true, cell: (c) => c.version },
                    { title: 'From', nowrap: true, cell: (c) => formatDay(c.effectiveFrom) },
                    { title: 'Zones', cell: (c) => c.rateCard.zones.map(({ name }) => name).join(', ') },
                    { title: 'Per order', numeric: true, cell: (c) => `${c.rateCard.perOrderFee} ${c.currency}` },
                    { title: 'Fuel', numeric: true, cell: (c) => `${c.rateCard.fuelSurchargePercent} %` },
                    { title: 'Credit per breach', numeric: true, cell: (c) => (c.creditRule ? `${c.creditRule.percentPerBreach} %` : 'none') },
                    { title: 'Signed by', cell: (c) => c.signedBy },
                  ]}
                />
              )}
            </Loaded>
          </CardBody>
        </Card>
      </PageSection>
      {signing && <ContractDialog onClose={() => setSigning(false)} />}
    </>
  );
}
