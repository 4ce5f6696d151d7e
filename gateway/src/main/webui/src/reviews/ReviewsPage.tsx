import { Card, CardBody, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { Link, useSearchParams } from 'react-router';
import ClipboardCheckIcon from '@patternfly/react-icons/dist/esm/icons/clipboard-check-icon';
import { listReviews, type ReviewSummary } from '../api/reviews';
import { addMonths, recentMonths, thisMonth } from '../ui/dates';
import { DataTable } from '../ui/DataTable';
import { Choice, Filters, TextFilter } from '../ui/Filters';
import { formatMonth } from '../ui/format';
import { reviewPath } from '../ui/links';
import { PageHeader } from '../ui/PageHeader';
import { Loaded, Nothing } from '../ui/States';
import { usePages } from '../ui/usePages';
import { formatReading } from './figure';

const MONTHS = Object.fromEntries(recentMonths(24).map((month) => [month, formatMonth(month)]));

/** All accounts with their headline figures of one month. */
export function ReviewsPage() {
  const [search, setSearch] = useSearchParams();
  const month = search.get('month') ?? addMonths(thisMonth(), -1);
  const q = search.get('q') ?? '';
  const reviews = usePages(['reviews', month, q], (cursor) => listReviews(month, q, cursor));
  return (
    <>
      <PageHeader title="Reviews" subtitle="The figures of all services, account by account." />
      <PageSection hasBodyWrapper={false}>
        <Stack hasGutter>
          <StackItem>
            <Filters>
              <Choice label="Month" value={month} options={MONTHS} onChange={(value) => setSearch({ month: value, q })} />
              <TextFilter label="Code or name" value={q} onChange={(value) => setSearch({ month, q: value })} />
            </Filters>
          </StackItem>
          <StackItem>
            <Card>
              <CardBody>
                <Loaded query={reviews} doing="Loading reviews" rows={8}>
                  {(rows) => <ReviewTable month={month} rows={rows} more={reviews.more} />}
                </Loaded>
              </CardBody>
            </Card>
          </StackItem>
        </Stack>
      </PageSection>
    </>
  );
}

interface ReviewTableProps {
  month: string;
  rows: ReviewSummary[];
  more: { load: () => void; isLoading: boolean } | undefined;
}

function ReviewTable({ month, rows, more }: ReviewTableProps) {
  const titles = [...new Map(rows.flatMap(({ figures }) => figures.map(({ measure, title }) => [measure, title] as const)))];
  return (
    <DataTable
      label={`Reviews of ${formatMonth(month)}`}
      rows={rows}
      keyOf={({ account }) => account}
      more={more}
      empty={<Nothing title="Nothing was measured in this month" icon={ClipboardCheckIcon} />}
      columns={[
        { title: 'Account', cell: ({ account, name }) => <><Link to={reviewPath(account, month)}>{account}</Link> {name !== account && <span className="st-subtle">{name}</span>}</> },
        ...titles.slice(0, 6).map(([measure, title]) => ({
          title,
          numeric: true,
          cell: ({ figures }: ReviewSummary) => {
            const figure = figures.find((each) => each.measure === measure);
            return figure ? formatReading(figure, figure) : '–';
          },
        })),
      ]}
    />
  );
}
