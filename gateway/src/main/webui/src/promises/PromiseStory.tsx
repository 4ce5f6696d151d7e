import { Content, Grid, GridItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { explainPromise, type Explanation, type Relative } from '../api/promises';
import { Facts } from '../ui/Facts';
import { formatDuration } from '../ui/format';
import { promisePath } from '../ui/links';
import { Loaded } from '../ui/States';
import { ClockTimeline } from './ClockTimeline';

/** Why a promise is due when it is: its clock drawn, and the same in words and numbers. */
export function PromiseStory({ id, zone }: { id: string; zone?: string | undefined }) {
  const query = useQuery({ queryKey: ['promises', id, 'explanation'], queryFn: () => explainPromise(id) });
  return (
    <Loaded query={query} doing="Loading the explanation" rows={5}>
      {(explanation) => (
        <Grid hasGutter>
          <GridItem><ClockTimeline explanation={explanation} zone={zone} /></GridItem>
          <GridItem lg={8}>
            <Content component="ol" aria-label="Why it is due then">
              {explanation.words.map((sentence) => <Content component="li" key={sentence}>{sentence}</Content>)}
            </Content>
          </GridItem>
          <GridItem lg={4}><Facts facts={factsOf(explanation)} /></GridItem>
        </Grid>
      )}
    </Loaded>
  );
}

const RelativeLink = ({ relative: { promise, policy } }: { relative: Relative }) => <Link to={promisePath(promise)}>{policy}</Link>;

function factsOf({ promise, timeZone, allowanceSeconds, carriedSeconds, usedSeconds, leftSeconds, statedBy, tookOverFrom, supersededBy }: Explanation) {
  const length = (seconds: number | null | undefined) => (seconds == null ? null : formatDuration(seconds));
  return {
    Policy: promise.policy,
    'Took over from': tookOverFrom && <RelativeLink relative={tookOverFrom} />,
    'Superseded by': supersededBy && <RelativeLink relative={supersededBy} />,
    Calendar: promise.calendar ? `${promise.calendar}, ${timeZone}` : null,
    'Stated by': statedBy && `${statedBy.field} of report ${statedBy.event}`,
    Allowed: length(allowanceSeconds),
    'Carried over': carriedSeconds ? length(carriedSeconds) : null,
    Used: length(usedSeconds),
    Left: length(leftSeconds),
  };
}
