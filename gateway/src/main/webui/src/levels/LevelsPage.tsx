import { PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Filters, Choice, TextFilter } from '../ui/Filters';
import { addDays, today } from '../ui/dates';
import { PageHeader } from '../ui/PageHeader';
import { Loaded } from '../ui/States';
import { GROUPS } from './groups';
import { LevelsBody } from './LevelsBody';
import { ON_TIME_DISPATCH, useCatalogue } from './measures';

/** Any measure by any dimension and period, down to the orders behind each figure. */
export function LevelsPage() {
  const [search, setSearch] = useSearchParams();
  const [picked, setPicked] = useState<string>();
  const catalogue = useCatalogue();
  const filters = {
    measure: ON_TIME_DISPATCH,
    from: addDays(today(), -29),
    to: addDays(today(), 1),
    groupBy: 'day' as string,
    account: '',
    ...Object.fromEntries(search),
  };
  const set = (name: string) => (value: string) => {
    setPicked(undefined);
    setSearch({ ...Object.fromEntries(search), [name]: value }, { replace: true });
  };
  const titles = Object.fromEntries((catalogue.data?.measures ?? []).map(({ id, title }) => [id, title]));
  return (
    <>
      <PageHeader title="Service levels" subtitle="Choose a row or a point to see the orders behind it." />
      <PageSection hasBodyWrapper={false}>
        <Stack hasGutter>
          <StackItem>
            <Filters>
              <Choice label="Measure" value={filters.measure} options={titles} onChange={set('measure')} />
              <Choice label="By" value={filters.groupBy} options={GROUPS} onChange={set('groupBy')} />
              <TextFilter label="From" type="date" value={filters.from} onChange={set('from')} />
              {/* The API excludes the end; people mean the last day. */}
              <TextFilter label="To, included" type="date" value={addDays(filters.to, -1)} onChange={(day) => set('to')(addDays(day, 1))} />
              <TextFilter label="Account" value={filters.account} onChange={set('account')} />
            </Filters>
          </StackItem>
          <StackItem>
            <Loaded query={catalogue} doing="Loading the measures" rows={10}>
              {(known) => <LevelsBody key={filters.measure} catalogue={known} filters={filters} picked={picked} onPick={setPicked} onMeasure={set('measure')} />}
            </Loaded>
          </StackItem>
        </Stack>
      </PageSection>
    </>
  );
}
