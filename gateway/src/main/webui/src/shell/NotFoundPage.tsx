import { EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter, PageSection } from '@patternfly/react-core';
import SearchIcon from '@patternfly/react-icons/dist/esm/icons/search-icon';
import { Link } from 'react-router';

export function NotFoundPage() {
  return (
    <PageSection hasBodyWrapper={false}>
      <EmptyState headingLevel="h1" titleText="There is no page at this address" icon={SearchIcon}>
        <EmptyStateBody>The link may be old, or what it named may belong to somebody else.</EmptyStateBody>
        <EmptyStateFooter>
          <EmptyStateActions><Link to="/">Back to my work</Link></EmptyStateActions>
        </EmptyStateFooter>
      </EmptyState>
    </PageSection>
  );
}
