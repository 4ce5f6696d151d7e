import { afterEach, describe, expect, it, vi } from 'vitest';
import { get, path, post, withQuery } from './http';
import { ProblemError, sentence } from './problem';

const answer = (status: number, body: unknown, type = 'application/json') =>
  vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers: { 'Content-Type': type } })));

afterEach(() => vi.unstubAllGlobals());

describe('addresses', () => {
  it('encode every segment, also a slash in an order reference', () => {
    expect(path`/orders/${'ACME'}/${'SO/1 ä'}`).toBe('/api/v1/orders/ACME/SO%2F1%20%C3%A4');
  });
  it('leave out what is not asked for', () => {
    expect(withQuery('/x', { a: '', b: undefined, c: null, d: 0, e: 'y z' })).toBe('/x?d=0&e=y+z');
  });
});

describe('requests', () => {
  it('say that a script asks', async () => {
    answer(200, { ok: true });
    await post('/x', { a: 1 });
    expect(fetch).toHaveBeenCalledWith('/x', expect.objectContaining({ headers: expect.objectContaining({ 'X-Requested-With': 'JavaScript' }) as unknown }));
  });
  it('end in the problem that the service states', async () => {
    const errors = [{ field: 'country', reason: 'is "XX"', expected: 'an ISO 3166 code' }];
    answer(400, { type: 'https://steward.example/problems/invalid-request', title: 'Invalid', status: 400, errors }, 'application/problem+json');
    const problem = await get('/x').catch((error: unknown) => error as ProblemError);
    expect(problem).toMatchObject({ status: 400, slug: 'invalid-request', errors });
    expect(sentence(errors[0] ?? { field: '', reason: '' })).toBe('country is "XX". Expected: an ISO 3166 code');
  });
  it('end in a problem also when a proxy answers in HTML or nobody does', async () => {
    answer(502, '<html>');
    await expect(get('/x')).rejects.toMatchObject({ status: 502, title: 'A part of the platform does not answer' });
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('Failed to fetch')));
    await expect(get('/x')).rejects.toMatchObject({ status: 0, title: 'The gateway cannot be reached' });
  });
});
