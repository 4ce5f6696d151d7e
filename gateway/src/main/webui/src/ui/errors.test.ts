import { expect, it } from 'vitest';
import { ProblemError } from '../api/problem';
import { fieldError } from './errors';

const refused = new ProblemError({
  status: 400,
  errors: [
    { field: 'week.MONDAY[1]', reason: 'overlaps another window', expected: 'windows one by one' },
    { field: 'cutOffs[0].at', reason: 'is 19:00', expected: 'a time while it is open' },
  ],
});

it('tells of an entry at the field in which the whole list is written', () => {
  expect(fieldError('week.MONDAY', {}, refused)).toBe('overlaps another window. Expected: windows one by one');
  expect(fieldError('week.TUESDAY', {}, refused)).toBeUndefined();
});

it('leaves what belongs to a field of its own there', () => {
  expect(fieldError('cutOffs[0]', {}, refused)).toBeUndefined();
  expect(fieldError('cutOffs[0].at', {}, refused)).toBe('is 19:00. Expected: a time while it is open');
});

it('tells first what the form itself found', () => {
  expect(fieldError('week.MONDAY', { 'week.MONDAY': 'From-to times.' }, refused)).toBe('From-to times.');
});
