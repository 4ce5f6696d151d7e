import { Button, Card, CardBody, PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import CalendarAltIcon from '@patternfly/react-icons/dist/esm/icons/calendar-alt-icon';
import { listCalendars, type Calendar } from '../api/calendars';
import { useMe } from '../shell/useMe';
import { DataTable } from '../ui/DataTable';
import { PageHeader } from '../ui/PageHeader';
import { Loaded, Nothing } from '../ui/States';
import { RelativeTime } from '../ui/Time';
import { CalendarDialog } from './CalendarDialog';
import { FeedState } from './FeedState';

/** When clocks run: every calendar in its newest version. */
export function CalendarsPage() {
  const me = useMe();
  const [adding, setAdding] = useState(false);
  const query = useQuery({ queryKey: ['calendars'], queryFn: listCalendars });
  const mayWrite = me.is('supervisor', 'operations', 'admin');
  return (
    <>
      <PageHeader
        title="Calendars"
        subtitle="The working time by which policies count. A version is never edited, only followed by the next."
        actions={mayWrite && <Button onClick={() => setAdding(true)}>New calendar</Button>}
      />
      <PageSection hasBodyWrapper={false}>
        <Card>
          <CardBody>
            <Loaded query={query} doing="Loading calendars">
              {({ items }) => (
                <DataTable
                  label="Calendars"
                  rows={items}
                  keyOf={({ id }) => id}
                  empty={<Nothing title="No calendar" icon={CalendarAltIcon} />}
                  columns={[
                    { title: 'Calendar', cell: ({ id, name }) => <Link to={`/calendars/${id}`}>{name}</Link> },
                    { title: 'Version', numeric: true, cell: ({ version }) => version },
                    { title: 'Time zone', cell: ({ timeZone }) => timeZone },
                    { title: 'Holidays', cell: (calendar) => <Holidays calendar={calendar} /> },
                    { title: 'Since', cell: ({ version, holdsFrom }) => (version === 1 && holdsFrom.startsWith('1970') ? 'always' : <RelativeTime at={holdsFrom} />) },
                    { title: 'By', cell: ({ madeBy }) => madeBy },
                  ]}
                />
              )}
            </Loaded>
          </CardBody>
        </Card>
      </PageSection>
      {adding && <CalendarDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function Holidays({ calendar: { holidays, feed } }: { calendar: Calendar }) {
  if (feed) return <FeedState feed={feed} />;
  if (!holidays?.country) return <>none</>;
  return <>{[holidays.country, holidays.region].filter(Boolean).join('-').toUpperCase()}</>;
}
