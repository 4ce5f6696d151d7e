import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import UserIcon from '@patternfly/react-icons/dist/esm/icons/user-icon';
import UsersIcon from '@patternfly/react-icons/dist/esm/icons/users-icon';
import { listPeople, listRotations, type AlertPerson, type Rotation } from '../api/alerts';
import { DataTable } from '../ui/DataTable';
import { Panel } from '../ui/Panel';
import { Loaded, Nothing } from '../ui/States';
import { describeWindow } from './hours';
import { PersonActions } from './PersonActions';
import { PersonDialog } from './PersonDialog';
import { RotationDialog } from './RotationDialog';
import { RotationPanel } from './RotationPanel';
import { describeChannel } from './ruleForm';

/** Whose turn it is, and whom alerts may be sent to. */
export function OnCall() {
  const rotations = useQuery({ queryKey: ['alerts', 'rotations'], queryFn: listRotations });
  const people = useQuery({ queryKey: ['alerts', 'people'], queryFn: listPeople });
  const [rotation, setRotation] = useState<Rotation | 'new'>();
  const [person, setPerson] = useState<AlertPerson | 'new'>();
  const names = (people.data?.items ?? []).map(({ name }) => name);
  return (
    <div className="st-stack">
      <div className="st-actions">
        {names.length > 0 && <Button onClick={() => setRotation('new')}>New rotation</Button>}
        <Button variant={names.length > 0 ? 'secondary' : 'primary'} onClick={() => setPerson('new')}>New person</Button>
      </div>
      <Loaded query={rotations} doing="Loading rotations">
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title="No rotation yet" icon={UsersIcon}>A rotation says whose turn it is, so that a rule can tell whoever is on call.</Nothing>
          ) : (
            <>{items.map((each) => <RotationPanel key={each.id} rotation={each} people={names} onEdit={() => setRotation(each)} />)}</>
          )
        }
      </Loaded>
      <Panel title="People" note="whom rules and rotations may name">
        <Loaded query={people} doing="Loading people">
          {({ items }) => (
            <DataTable
              label="People"
              rows={items}
              keyOf={({ name }) => name}
              empty={<Nothing title="Nobody yet" icon={UserIcon}>Begin here: rotations take turns among people, and rules may name them.</Nothing>}
              columns={[
                { title: 'Name', cell: ({ name }) => name },
                { title: 'E-mail', cell: ({ address }) => address },
                { title: 'Also by', cell: ({ channels }) => channels.map(describeChannel).join(', ') || '–' },
                { title: 'Quiet hours', cell: ({ quietHours }) => (quietHours ? `${quietHours.windows.map(describeWindow).join(', ')} (${quietHours.zone})` : 'none') },
                { title: 'Actions', nowrap: true, cell: (each) => <PersonActions person={each} onEdit={() => setPerson(each)} /> },
              ]}
            />
          )}
        </Loaded>
      </Panel>
      {rotation && <RotationDialog {...(rotation === 'new' ? {} : { rotation })} people={names} onClose={() => setRotation(undefined)} />}
      {person && <PersonDialog {...(person === 'new' ? {} : { person })} onClose={() => setPerson(undefined)} />}
    </div>
  );
}
