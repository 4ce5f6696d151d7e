import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import type { Me, Role } from '../api/me';
import { MeContext } from '../shell/useMe';
import { routes } from '../shell/routes';

/** Answers by path below /api/v1; what is not named answers 404 as a problem. */
export type Answers = Record<string, unknown>;

function answerTo(answers: Answers, url: string): Response {
  const path = url.split('?')[0]?.replace('/api/v1', '') ?? '';
  if (path in answers) return Response.json(answers[path]);
  const problem = { type: 'https://steward.example/problems/not-found', title: 'Not found', status: 404, detail: `No ${path}.` };
  return Response.json(problem, { status: 404 });
}

/** Shows the console at an address, as somebody with one role sees it. */
export function renderConsole(address: string, role: Role, answers: Answers, accounts: string[] = []) {
  vi.stubGlobal('fetch', vi.fn((url: string) => Promise.resolve(answerTo(answers, url))));
  const me: Me = { name: 'alice', roles: [role], accounts };
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <QueryClientProvider client={client}>
      <MeContext value={me}>
        <RouterProvider router={createMemoryRouter(routes, { initialEntries: [address] })} />
      </MeContext>
    </QueryClientProvider>,
  );
}
