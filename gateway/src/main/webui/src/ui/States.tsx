import { EmptyState, EmptyStateBody, EmptyStateFooter, Skeleton, Stack, StackItem } from '@patternfly/react-core';
import type { ComponentType, ReactNode } from 'react';
import { ProblemAlert } from './ProblemAlert';

/** Grey lines where a list or a text is about to be. */
export function Loading({ rows = 5, what = 'Loading' }: { rows?: number; what?: string }) {
  return (
    <Stack hasGutter aria-busy="true" aria-live="polite">
      {Array.from({ length: rows }, (_, row) => (
        <StackItem key={row}>
          <Skeleton width={`${96 - (row % 3) * 12}%`} screenreaderText={row === 0 ? what : ''} />
        </StackItem>
      ))}
    </Stack>
  );
}

interface NothingProps {
  title: string;
  children?: ReactNode;
  icon?: ComponentType;
  actions?: ReactNode;
}

/** An empty list that says why it is empty and what would fill it. */
export function Nothing({ title, children, icon, actions }: NothingProps) {
  return (
    <EmptyState headingLevel="h3" titleText={title} variant="sm" {...(icon ? { icon } : {})}>
      {children && <EmptyStateBody>{children}</EmptyStateBody>}
      {actions && <EmptyStateFooter>{actions}</EmptyStateFooter>}
    </EmptyState>
  );
}

interface LoadedProps<T> {
  query: { data: T | undefined; error: Error | null; refetch: () => unknown };
  doing: string;
  rows?: number;
  children: (data: T) => ReactNode;
}

/** What a query brings, or its skeleton, or its problem; data already there stays while a reload fails. */
export function Loaded<T>({ query, doing, rows = 5, children }: LoadedProps<T>) {
  const retry = () => void query.refetch();
  if (query.data === undefined) {
    return query.error ? <ProblemAlert error={query.error} doing={doing} retry={retry} /> : <Loading rows={rows} what={doing} />;
  }
  return (
    <>
      {query.error && <ProblemAlert error={query.error} doing={doing} retry={retry} />}
      {children(query.data)}
    </>
  );
}
