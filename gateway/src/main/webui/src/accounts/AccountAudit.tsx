import { Content } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { listAccountAudit } from '../api/accounts';
import { humanise } from '../ui/format';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { RelativeTime } from '../ui/Time';
import { differences } from './differences';

/** Who changed what, newest first. */
export function AccountAudit({ code }: { code: string }) {
  const audit = useQuery({ queryKey: ['accounts', code, 'audit'], queryFn: () => listAccountAudit(code) });
  return (
    <Panel title="Changes" isFullHeight>
      <Loaded query={audit} doing="Loading changes">
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title="Nothing was changed yet" />
          ) : (
            <ul className="st-entries">
              {items.slice(0, 8).map((entry) => (
                <li key={`${entry.at} ${entry.action}`}>
                  <div className="st-entry__head">
                    <strong>{humanise(entry.action)}</strong> <span className="st-subtle">by {entry.actor}</span>
                    <RelativeTime at={entry.at} />
                  </div>
                  {differences(entry.before, entry.after).map((line) => <Content component="small" className="st-subtle" key={line}>{line}</Content>)}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
