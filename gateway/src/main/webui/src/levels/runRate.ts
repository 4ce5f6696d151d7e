import type { Forecast } from '../api/levels';

/** A month's share as it grows: known to today, from there at the run-rate with its interval. */
export interface RunRateLine {
  days: string[];
  known: (number | null)[];
  ahead: (number | null)[];
  low: (number | null)[];
  high: (number | null)[];
}

/** Adds the days up; a point is the share of all orders until then, in percent. */
export function runRateLine(forecast: Forecast): RunRateLine {
  const line: RunRateLine = { days: [], known: [], ahead: [], low: [], high: [] };
  let [counted, of, expected] = [0, 0, 0];
  for (const day of forecast.days) {
    counted += day.numerator + day.expectedOrders * forecast.runRate;
    of += day.denominator + day.expectedOrders;
    expected += day.expectedOrders;
    const share = of > 0 ? (counted / of) * 100 : null;
    const isAhead = day.day > forecast.today;
    // The interval opens with the orders that are still guessed.
    const guessed = forecast.remainingOrders > 0 ? expected / forecast.remainingOrders : 0;
    line.days.push(day.day);
    line.known.push(isAhead ? null : share);
    line.ahead.push(day.day >= forecast.today ? share : null);
    line.low.push(isAhead && share !== null ? share - (forecast.expected - forecast.low) * 100 * guessed : null);
    line.high.push(isAhead && share !== null ? share + (forecast.high - forecast.expected) * 100 * guessed : null);
  }
  return line;
}
