import { ExpandableSection } from '@patternfly/react-core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { SlaPromise } from '../api/promises';
import { humanise } from '../ui/format';
import { promisePath } from '../ui/links';
import { PromiseStory } from './PromiseStory';

/** The explanations of a subject's promises, each read when somebody opens it. */
export function PromiseStories({ promises, zone }: { promises: SlaPromise[]; zone: string | undefined }) {
  return <>{promises.map((promise) => <Story key={promise.id} promise={promise} zone={zone} />)}</>;
}

function Story({ promise, zone }: { promise: SlaPromise; zone: string | undefined }) {
  const [isExpanded, setExpanded] = useState(false);
  return (
    <ExpandableSection
      toggleText={`Why is ${humanise(promise.kind).toLowerCase()} due then?`}
      isExpanded={isExpanded}
      onToggle={(_, expanded) => setExpanded(expanded)}
    >
      {isExpanded && (
        <>
          <PromiseStory id={promise.id} zone={zone} />
          <Link to={promisePath(promise.id)}>Open this promise</Link>
        </>
      )}
    </ExpandableSection>
  );
}
