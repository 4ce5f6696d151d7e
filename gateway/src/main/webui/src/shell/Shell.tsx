import { Page, SkipToContent } from '@patternfly/react-core';
import { useEffect, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { ConsoleMasthead } from './ConsoleMasthead';
import { ConsoleNav } from './ConsoleNav';
import { ErrorBoundary } from './ErrorBoundary';

const MAIN = 'main-content';
const isWide = () => window.innerWidth >= 1200;

/** The frame around every page. */
export function Shell() {
  const [isMenuOpen, setMenuOpen] = useState(isWide);
  const { pathname } = useLocation();

  useEffect(() => {
    document.getElementById(MAIN)?.scrollTo?.({ top: 0 });
  }, [pathname]);

  return (
    <Page
      mainContainerId={MAIN}
      mainAriaLabel="Content"
      skipToContent={<SkipToContent href={`#${MAIN}`}>Skip to content</SkipToContent>}
      masthead={<ConsoleMasthead isMenuOpen={isMenuOpen} onToggle={() => setMenuOpen(!isMenuOpen)} />}
      sidebar={<ConsoleNav isOpen={isMenuOpen} onGo={() => setMenuOpen(isWide())} />}
    >
      <ErrorBoundary key={pathname}>
        <Outlet />
      </ErrorBoundary>
    </Page>
  );
}
