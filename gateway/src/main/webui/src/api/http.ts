import { ProblemError, problemOf } from './problem';
import { signIn } from './signIn';

/** One page of a list; `next` is the cursor of the page after it, null on the last. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

export type Query = Record<string, string | number | boolean | null | undefined>;

interface Sending {
  method?: string;
  body?: unknown;
  contentType?: string;
  accept?: string;
  ifMatch?: string | undefined;
}

const BASE = '/api/v1';

/** An address below /api/v1; every path segment in the template is encoded, also a slash in an order reference. */
export function path(strings: TemplateStringsArray, ...segments: string[]): string {
  return BASE + strings.reduce((all, part, i) => all + encodeURIComponent(segments[i - 1] ?? '') + part);
}

/** Appends a query; empty and absent values are left out. */
export function withQuery(address: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `${address}?${text}` : address;
}

export async function send<T>(address: string, sending: Sending = {}): Promise<T> {
  const response = await fetch(address, {
    method: sending.method ?? 'GET',
    credentials: 'same-origin',
    headers: headersOf(sending),
    ...(sending.body === undefined ? {} : { body: bodyOf(sending) }),
  }).catch((cause: unknown) => {
    throw new ProblemError({ status: 0, detail: cause instanceof Error ? cause.message : 'No connection.' });
  });
  if (response.status === 401 || response.status === 499) return signIn();
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

export const get = <T>(address: string, query?: Query) => send<T>(withQuery(address, query));
export const post = <T>(address: string, body?: unknown) => send<T>(address, { method: 'POST', body: body ?? {} });
export const put = <T>(address: string, body: unknown, ifMatch?: string) =>
  send<T>(address, { method: 'PUT', body, ifMatch });
export const remove = (address: string) => send<undefined>(address, { method: 'DELETE' });

function headersOf({ body, contentType, accept, ifMatch }: Sending): Record<string, string> {
  return {
    Accept: accept ?? 'application/json',
    // Tells the gateway that a script asks: an ended session is answered with a status, not with a redirect to sign in.
    'X-Requested-With': 'JavaScript',
    ...(body === undefined ? {} : { 'Content-Type': contentType ?? 'application/json' }),
    ...(ifMatch ? { 'If-Match': ifMatch } : {}),
  };
}

function bodyOf({ body, contentType }: Sending): BodyInit {
  return contentType && contentType !== 'application/json' ? (body as BodyInit) : JSON.stringify(body);
}
