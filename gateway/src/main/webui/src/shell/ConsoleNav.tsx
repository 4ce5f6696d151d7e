import { Nav, NavItem, NavList, PageSidebar, PageSidebarBody } from '@patternfly/react-core';
import { NavLink, useLocation } from 'react-router';
import { menuFor } from './menu';
import { useMe } from './useMe';

/** The side menu, with what the roles of whoever is signed in have a use for. */
export function ConsoleNav({ isOpen, onGo }: { isOpen: boolean; onGo: () => void }) {
  const me = useMe();
  const { pathname } = useLocation();
  return (
    <PageSidebar id="menu" isSidebarOpen={isOpen}>
      <PageSidebarBody>
        <Nav aria-label="Main">
          <NavList>
            {menuFor(me).map(({ title, to, icon: Icon }) => (
              <NavItem key={to} isActive={pathname === to || pathname.startsWith(`${to}/`)}>
                <NavLink to={to} onClick={onGo}>
                  <span className="pf-v6-c-nav__link-icon"><Icon /></span>
                  <span className="pf-v6-c-nav__link-text">{title}</span>
                </NavLink>
              </NavItem>
            ))}
          </NavList>
        </Nav>
      </PageSidebarBody>
    </PageSidebar>
  );
}
