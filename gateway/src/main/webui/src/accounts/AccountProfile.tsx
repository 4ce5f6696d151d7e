import type { Account } from '../api/accounts';
import { Facts } from '../ui/Facts';
import { Panel } from '../ui/Panel';
import { RelativeTime } from '../ui/Time';
import { TierLabel } from './TierLabel';

export function AccountProfile({ account }: { account: Account }) {
  return (
    <Panel title="Profile" isFullHeight>
      <Facts
        facts={{
          Code: <span className="st-code">{account.code}</span>,
          Tier: <TierLabel tier={account.tier} />,
          Manager: account.manager ?? 'nobody yet',
          Country: account.country,
          Region: account.region,
          'Time zone': account.timeZone,
          Currency: account.currency,
          'E-mail': account.email && <a href={`mailto:${account.email}`}>{account.email}</a>,
          Changed: account.changedAt && <RelativeTime at={account.changedAt} zone={account.timeZone} />,
          Version: account.version,
        }}
      />
    </Panel>
  );
}
