import { Alert, Button, Grid, GridItem, PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { AmendmentPanel } from '../amendments/AmendmentPanel';
import { getCalendar, getOpenTime, listCalendarVersions, type Calendar } from '../api/calendars';
import { useMe } from '../shell/useMe';
import { DataTable } from '../ui/DataTable';
import { addDays, daysBetween, today } from '../ui/dates';
import { Facts } from '../ui/Facts';
import { formatDay, formatInstant } from '../ui/format';
import { PageHeader } from '../ui/PageHeader';
import { Panel } from '../ui/Panel';
import { Loaded } from '../ui/States';
import { ShortTime } from '../ui/Time';
import { CalendarDialog } from './CalendarDialog';
import { dayName, WEEKDAYS, windowsText } from './calendarForm';
import { OpenStrip } from './OpenStrip';

const SHOWN_DAYS = 14;

/** One calendar: its week, the next two weeks as drawn, and its versions. */
export function CalendarPage() {
  const { id = '' } = useParams();
  const me = useMe();
  const [editing, setEditing] = useState(false);
  const query = useQuery({ queryKey: ['calendars', id], queryFn: () => getCalendar(id) });
  const calendar = query.data;
  return (
    <>
      <PageHeader
        title={calendar?.name ?? id}
        parent={{ title: 'Calendars', to: '/calendars' }}
        subtitle={calendar && `${calendar.id}@${calendar.version} · ${calendar.timeZone}`}
        actions={calendar && me.is('supervisor', 'operations', 'admin') && <Button onClick={() => setEditing(true)}>New version</Button>}
      />
      <PageSection hasBodyWrapper={false}>
        <Loaded query={query} doing="Loading the calendar" rows={8}>
          {(shown) => (
            <Grid hasGutter>
              {shown.feed?.state === 'failing' && (
                <GridItem span={12}>
                  <Alert isInline variant="warning" title={`The holiday feed ${shown.feed.reason ?? 'fails'}`}>
                    Since {formatInstant(shown.feed.since)}. The days read on {formatInstant(shown.feed.snapshotAt)} hold on.
                  </Alert>
                </GridItem>
              )}
              <GridItem lg={8}><TwoWeeks key={shown.version} calendar={shown} /></GridItem>
              <GridItem lg={4}><Hours calendar={shown} /></GridItem>
              <GridItem span={12}><AmendmentPanel of={{ calendar: shown.id }} /></GridItem>
              <GridItem span={12}><Versions id={shown.id} /></GridItem>
            </Grid>
          )}
        </Loaded>
      </PageSection>
      {editing && calendar && <CalendarDialog before={calendar} onClose={() => setEditing(false)} />}
    </>
  );
}

function TwoWeeks({ calendar: { id, version } }: { calendar: Calendar }) {
  const first = today();
  const days = daysBetween(first, addDays(first, SHOWN_DAYS - 1));
  // A day more on both sides: the calendar's days begin at other moments than UTC's.
  const query = useQuery({
    queryKey: ['calendars', id, 'open', version, first],
    queryFn: () => getOpenTime(id, `${addDays(first, -1)}T00:00:00Z`, `${addDays(first, SHOWN_DAYS + 1)}T00:00:00Z`),
  });
  return (
    <Panel title="Open time" note="the next two weeks">
      <Loaded query={query} doing="Loading open time">{(time) => <OpenStrip time={time} days={days} />}</Loaded>
    </Panel>
  );
}

function Hours({ calendar }: { calendar: Calendar }) {
  const week = Object.fromEntries(WEEKDAYS.map((day) => [dayName(day), windowsText(calendar.week[day]) || 'closed']));
  const exceptions = Object.fromEntries(
    calendar.exceptions.map(({ date, windows, reason }) => [formatDay(date), [windowsText(windows) || 'closed', reason].filter(Boolean).join(' · ')]),
  );
  return (
    <div className="st-stack">
      <Panel title="Week"><Facts facts={week} /></Panel>
      {calendar.cutOffs.length > 0 && (
        <Panel title="Cut-offs">
          {calendar.cutOffs.map(({ warehouse, days, at, inclusive }, i) => (
            <div key={i}>
              {warehouse ?? 'Any warehouse'}, {days?.map((day) => dayName(day).slice(0, 3)).join(', ') ?? 'every open day'}: {inclusive === false ? 'before' : 'until'} {at.slice(0, 5)}
            </div>
          ))}
        </Panel>
      )}
      {calendar.exceptions.length > 0 && <Panel title="Exceptional days"><Facts facts={exceptions} /></Panel>}
    </div>
  );
}

function Versions({ id }: { id: string }) {
  const query = useQuery({ queryKey: ['calendars', id, 'versions'], queryFn: () => listCalendarVersions(id) });
  return (
    <Panel title="Versions">
      <Loaded query={query} doing="Loading versions">
        {({ items }) => (
          <DataTable
            label="Versions"
            rows={items}
            keyOf={({ version }) => String(version)}
            empty={null}
            columns={[
              { title: 'Version', cell: ({ version }) => version },
              { title: 'Holds from', cell: ({ holdsFrom }) => (holdsFrom.startsWith('1970') ? 'always' : <ShortTime at={holdsFrom} />) },
              { title: 'Name', cell: ({ name }) => name },
              { title: 'By', cell: ({ madeBy }) => madeBy },
            ]}
          />
        )}
      </Loaded>
    </Panel>
  );
}
