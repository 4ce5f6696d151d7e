import { Divider, Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import UserIcon from '@patternfly/react-icons/dist/esm/icons/user-icon';
import { useState } from 'react';
import { humanise } from '../ui/format';
import { useMe } from './useMe';

/** Name, roles and the way out. */
export function UserMenu() {
  const { name, roles } = useMe();
  const [open, setOpen] = useState(false);
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      popperProps={{ position: 'right' }}
      toggle={(ref) => (
        <MenuToggle ref={ref} variant="plainText" icon={<UserIcon />} isExpanded={open} onClick={() => setOpen(!open)} aria-label={`Signed in as ${name}`}>
          <span className="st-hide-narrow">{name}</span>
        </MenuToggle>
      )}
    >
      <DropdownList>
        <DropdownItem key="who" isDisabled description={roles.map(humanise).join(', ')}>{name}</DropdownItem>
        <Divider key="line" />
        {/* A page of the gateway, not of the console: it ends the session at the identity provider too. */}
        <DropdownItem key="out" to="/logout">Sign out</DropdownItem>
      </DropdownList>
    </Dropdown>
  );
}
