import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import { listPromises } from '../api/promises';
import { PromiseTable } from '../promises/PromiseTable';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';

interface PromisePanelProps {
  state: 'at-risk' | 'breached';
  title: string;
  empty: string;
  account?: string;
  children: ReactNode;
}

/** The most pressing promises of one state, soonest due first. */
export function PromisePanel({ state, title, empty, account, children }: PromisePanelProps) {
  const query = { state, account, limit: 8 };
  const promises = useQuery({ queryKey: ['promises', query], queryFn: () => listPromises(query) });
  const all = `/promises?state=${state}${account ? `&account=${encodeURIComponent(account)}` : ''}`;
  return (
    <Panel title={title} isFullHeight actions={<Link to={all}>All</Link>}>
      <Loaded query={promises} doing={`Loading promises ${state}`} rows={8}>
        {(page) => (
          <PromiseTable
            label={title}
            promises={page.items}
            withAccount={!account}
            brief
            empty={<Nothing title={empty} icon={CheckCircleIcon}>{children}</Nothing>}
          />
        )}
      </Loaded>
    </Panel>
  );
}
