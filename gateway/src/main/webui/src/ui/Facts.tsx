import { DescriptionList, DescriptionListDescription, DescriptionListGroup, DescriptionListTerm } from '@patternfly/react-core';
import type { ReactNode } from 'react';

/** Names and values side by side; what is empty is left out. */
export function Facts({ facts, columns = 1 }: { facts: Record<string, ReactNode>; columns?: 1 | 2 | 3 }) {
  const shown = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <DescriptionList isHorizontal isCompact columnModifier={columns === 1 ? {} : { default: '1Col', lg: `${columns}Col` }}>
      {shown.map(([term, value]) => (
        <DescriptionListGroup key={term}>
          <DescriptionListTerm>{term}</DescriptionListTerm>
          <DescriptionListDescription>{value}</DescriptionListDescription>
        </DescriptionListGroup>
      ))}
    </DescriptionList>
  );
}
