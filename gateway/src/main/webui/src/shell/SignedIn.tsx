import { Bullseye, PageSection, Spinner } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { getMe } from '../api/me';
import { FeedProvider } from '../feed/FeedProvider';
import { ProblemAlert } from '../ui/ProblemAlert';
import { MeContext } from './useMe';

/** Asks once who is signed in, and opens the live feed for them. */
export function SignedIn({ children }: { children: ReactNode }) {
  const me = useQuery({ queryKey: ['me'], queryFn: getMe, staleTime: Infinity });
  if (me.data) {
    return (
      <MeContext value={me.data}>
        <FeedProvider>{children}</FeedProvider>
      </MeContext>
    );
  }
  return (
    <Bullseye style={{ minHeight: '100vh' }}>
      {me.error ? (
        <PageSection hasBodyWrapper={false} isFilled={false}>
          <ProblemAlert error={me.error} doing="Signing in" retry={() => void me.refetch()} />
        </PageSection>
      ) : (
        <Spinner aria-label="Signing in" />
      )}
    </Bullseye>
  );
}
