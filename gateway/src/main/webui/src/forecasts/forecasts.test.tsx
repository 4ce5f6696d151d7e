import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Forecast, ForecastModels } from '../api/forecasts';
import { renderConsole } from '../test/render';
import { binInWords } from './calibrationChart';
import { pointsInWords, toneOf } from './chance';

const FORECAST: Forecast = {
  account: 'ACME',
  order: 'SO-1',
  kind: 'dispatch',
  probability: 0.62,
  reasons: [{ factor: 'account', text: 'the account missed 34 % of its dispatches', points: 0.28 }],
  dueAt: '2026-11-23T16:00:00Z',
  at: '2026-11-23T07:00:00Z',
  modelVersion: 12,
  open: true,
  raisedAt: '2026-11-23T07:00:00Z',
};
const MODELS: ForecastModels = {
  items: [
    {
      version: 12,
      kind: 'dispatch',
      trainedAt: '2026-11-23T06:00:00Z',
      learnedFrom: '2026-01-01T00:00:00Z',
      learnedUntil: '2026-11-23T06:00:00Z',
      examples: 4000,
      quality: { forecasts: 2000, misses: 300, auc: 0.81, averagePrecision: 0.5, brier: 0.09, calibration: [{ from: 0.3, to: 0.4, forecasts: 120, forecast: 0.34, observed: 0.36 }] },
      operatingPoint: { threshold: 0.31, targetPrecision: 0.5, precision: 0.52, recall: 0.44, told: 250 },
    },
  ],
  note: null,
};

describe('the early warning', () => {
  it('shows likely misses with their reason and how good the model is', async () => {
    renderConsole('/forecasts', 'operations', { '/forecasts': { items: [FORECAST], next: null }, '/forecasts/model': MODELS });
    expect(await screen.findByRole('img', { name: '62 % chance of missing the dispatch' }, { timeout: 10_000 })).toBeInTheDocument();
    expect(screen.getByText('the account missed 34 % of its dispatches')).toBeVisible();
    expect(await screen.findByText('81.0 %')).toBeVisible();
    expect(screen.getByRole('link', { name: 'SO-1' })).toHaveAttribute('href', '/orders/ACME/SO-1');
  }, 20_000);

  it('says why there is no model yet', async () => {
    const note = 'dispatch: 3 orders missed and 40 kept it';
    renderConsole('/forecasts', 'operations', { '/forecasts': { items: [], next: null }, '/forecasts/model': { items: [], note } });
    expect(await screen.findByText(note, {}, { timeout: 10_000 })).toBeVisible();
  }, 20_000);

  it('words points and bins', () => {
    expect(pointsInWords({ points: 0.284 })).toBe('+28 points');
    expect(pointsInWords({ points: -0.05 })).toBe('−5 points');
    expect(binInWords(MODELS.items[0]?.quality.calibration[0])).toBe('120 forecasts of 34.0 % on average: 36.0 % missed');
  });

  it('warns by colour from the operating point on', () => {
    expect(toneOf({ probability: 0.31, raisedAt: '2026-11-23T07:00:00Z' })).toBe('danger');
    expect(toneOf({ probability: 0.31, raisedAt: null })).toBe('warning');
    expect(toneOf({ probability: 0.1, raisedAt: null })).toBe('calm');
  });
});
