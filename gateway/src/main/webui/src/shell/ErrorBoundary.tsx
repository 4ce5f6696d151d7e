import { Button, EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter, PageSection } from '@patternfly/react-core';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import { Component, type ReactNode } from 'react';

/** Keeps a page that fails from taking the frame with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <PageSection hasBodyWrapper={false}>
        <EmptyState status="danger" headingLevel="h1" titleText="This page failed" icon={ExclamationCircleIcon}>
          <EmptyStateBody>{error instanceof Error ? error.message : 'For an unknown reason.'}</EmptyStateBody>
          <EmptyStateFooter>
            <EmptyStateActions>
              <Button onClick={() => window.location.reload()}>Load it again</Button>
            </EmptyStateActions>
          </EmptyStateFooter>
        </EmptyState>
      </PageSection>
    );
  }
}
