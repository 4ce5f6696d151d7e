import { useQuery } from '@tanstack/react-query';
import { forecastsOf, type Forecast, type ForecastKind } from '../api/forecasts';

interface Promised {
  account: string;
  order: string | null;
  kind: string;
}

/** Finds the forecast of a promise; undefined while there is none. */
export type ForecastOf = (promised: Promised) => Forecast | undefined;

const nameOf = ({ account, order, kind }: Promised) => `${account}/${order ?? ''} ${kind}`;

/** The forecasts of all promises in a list by one question; a list without them is still a list, so a failure is not shown. */
export function useForecasts(promises: Promised[]): ForecastOf {
  const keys = [...new Set(promises.filter(isForecast).map(({ account, order }) => `${account}/${order}`))].sort();
  const { data } = useQuery({
    queryKey: ['forecasts', 'of', keys],
    queryFn: () => forecastsOf(keys),
    enabled: keys.length > 0,
    retry: false,
    placeholderData: (before) => before,
  });
  const found = new Map(data?.items.map((forecast) => [nameOf(forecast), forecast]));
  return (promised) => found.get(nameOf(promised));
}

const KINDS: ForecastKind[] = ['dispatch', 'delivery'];
const isForecast = ({ order, kind }: Promised) => order !== null && KINDS.some((known) => known === kind);
