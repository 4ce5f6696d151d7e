import { useSearchParams } from 'react-router';
import { listForecasts, type Forecast } from '../api/forecasts';
import { OrderSelection } from '../interventions/OrderSelection';
import { DataTable } from '../ui/DataTable';
import { Choice, Filters, TextFilter } from '../ui/Filters';
import { KindLabel } from '../ui/Labels';
import { AccountLink, OrderLink } from '../ui/links';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { Countdown, RelativeTime } from '../ui/Time';
import { usePages } from '../ui/usePages';
import { ChanceOfMissing } from './ChanceOfMissing';

const KINDS = { '': 'Both', dispatch: 'Dispatch', delivery: 'Delivery' };
const LEVELS = { '': 'Any', '0.2': '20 % or more', '0.5': '50 % or more', '0.8': '80 % or more' };

/** Open orders by their chance of missing, highest first. */
export function LikelyMisses() {
  const [search, setSearch] = useSearchParams();
  const query = Object.fromEntries(search);
  const forecasts = usePages(['forecasts', 'list', query], (cursor) => listForecasts({ ...query, cursor }));
  const set = (name: string) => (value: string) => setSearch({ ...query, [name]: value }, { replace: true });
  return (
    <Panel title="Open orders" note="most likely to miss first">
      <Filters>
        <Choice label="Promise" value={query.kind ?? ''} options={KINDS} onChange={set('kind')} />
        <Choice label="Chance" value={query.minProbability ?? ''} options={LEVELS} onChange={set('minProbability')} />
        <TextFilter label="Account" value={query.account ?? ''} onChange={set('account')} />
      </Filters>
      <Loaded query={forecasts} doing="Loading forecasts" rows={8}>
        {(rows) => (
          <OrderSelection orderOf={({ account, order, open }: Forecast) => (open ? { account, order } : null)}>
            {(selection) => (
              <DataTable
                label="Forecasts"
                selection={selection}
                rows={rows}
                keyOf={(f) => `${f.account}/${f.order} ${f.kind}`}
                more={forecasts.more}
                empty={<Nothing title="No forecast">No open order has such a chance, or there is too little history to learn from yet.</Nothing>}
                columns={[
                  { title: 'Chance of missing', cell: (f) => <ChanceOfMissing forecast={f} /> },
                  { title: 'Deadline', nowrap: true, cell: (f) => <Countdown dueAt={f.dueAt} /> },
                  { title: 'Order', nowrap: true, cell: (f) => <OrderLink account={f.account} order={f.order} /> },
                  { title: 'Account', nowrap: true, cell: (f) => <AccountLink code={f.account} /> },
                  { title: 'Promise', cell: (f) => <KindLabel kind={f.kind} /> },
                  { title: 'Warehouse', cell: (f) => f.warehouse ?? '–' },
                  { title: 'Forecast', nowrap: true, cell: (f) => <RelativeTime at={f.at} /> },
                ]}
              />
            )}
          </OrderSelection>
        )}
      </Loaded>
    </Panel>
  );
}
