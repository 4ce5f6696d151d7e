import {
  Masthead, MastheadBrand, MastheadContent, MastheadLogo, MastheadMain, MastheadToggle, PageToggleButton, Toolbar,
  ToolbarContent, ToolbarGroup, ToolbarItem,
} from '@patternfly/react-core';
import BarsIcon from '@patternfly/react-icons/dist/esm/icons/bars-icon';
import { Link } from 'react-router';
import { AlertBell } from './AlertBell';
import { LiveIndicator } from './LiveIndicator';
import { ThemeToggle } from './ThemeToggle';
import { UserMenu } from './UserMenu';
import { useMe } from './useMe';

/** Brand, live state and everything about whoever is signed in. */
export function ConsoleMasthead({ isMenuOpen, onToggle }: { isMenuOpen: boolean; onToggle: () => void }) {
  const { isMerchant } = useMe();
  return (
    <Masthead>
      <MastheadMain>
        <MastheadToggle>
          <PageToggleButton aria-label="Main menu" isSidebarOpen={isMenuOpen} onSidebarToggle={onToggle}>
            <BarsIcon />
          </PageToggleButton>
        </MastheadToggle>
        <MastheadBrand>
          <MastheadLogo component={(props) => <Link {...props} to="/" className="st-brand" />}>
            <img src="/favicon.svg" alt="" /> Steward
          </MastheadLogo>
        </MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <Toolbar isStatic>
          <ToolbarContent>
            <ToolbarGroup align={{ default: 'alignEnd' }} gap={{ default: 'gapSm' }}>
              <ToolbarItem alignSelf="center"><LiveIndicator /></ToolbarItem>
              {!isMerchant && <ToolbarItem><AlertBell /></ToolbarItem>}
              <ToolbarItem><ThemeToggle /></ToolbarItem>
              <ToolbarItem><UserMenu /></ToolbarItem>
            </ToolbarGroup>
          </ToolbarContent>
        </Toolbar>
      </MastheadContent>
    </Masthead>
  );
}
