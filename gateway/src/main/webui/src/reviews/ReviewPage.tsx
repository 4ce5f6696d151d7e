import { Button, PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import PrintIcon from '@patternfly/react-icons/dist/esm/icons/print-icon';
import ClipboardCheckIcon from '@patternfly/react-icons/dist/esm/icons/clipboard-check-icon';
import { getReview } from '../api/reviews';
import { recentMonths } from '../ui/dates';
import { Choice } from '../ui/Filters';
import { formatMonth } from '../ui/format';
import { AccountLink, reviewPath } from '../ui/links';
import { PageHeader } from '../ui/PageHeader';
import { Loaded, Nothing } from '../ui/States';
import { FigureCard } from './FigureCard';
import { FigureTable } from './FigureTable';

const MONTHS = Object.fromEntries(recentMonths(36).map((month) => [month, formatMonth(month)]));

/** What is on the table in the review meeting: every figure with its change, its days and the way down. */
export function ReviewPage() {
  const { account = '', month = '' } = useParams();
  const navigate = useNavigate();
  const review = useQuery({ queryKey: ['reviews', account, month], queryFn: () => getReview(account, month) });
  return (
    <>
      <PageHeader
        title={`${review.data?.name ?? account}, ${formatMonth(month)}`}
        parent={{ title: 'Reviews', to: `/reviews?month=${month}` }}
        subtitle={<>Review of <AccountLink code={account} /> against the month before{review.data?.manager && `, managed by ${review.data.manager}`}</>}
        actions={
          <>
            <Choice label="Month" value={month} options={MONTHS} onChange={(value) => void navigate(reviewPath(account, value))} />
            <Button variant="secondary" icon={<PrintIcon />} onClick={() => window.print()}>Print</Button>
          </>
        }
      />
      <PageSection hasBodyWrapper={false}>
        <Loaded query={review} doing="Loading the review" rows={8}>
          {({ figures }) =>
            figures.length === 0 ? (
              <Nothing title="Nothing was measured in this month" icon={ClipboardCheckIcon} />
            ) : (
              <div className="st-stack">
                <div className="st-review-grid">
                  {figures.map((figure) => <FigureCard key={`${figure.measure} ${figure.unit}`} figure={figure} account={account} month={month} />)}
                </div>
                <FigureTable figures={figures} />
              </div>
            )
          }
        </Loaded>
      </PageSection>
    </>
  );
}
