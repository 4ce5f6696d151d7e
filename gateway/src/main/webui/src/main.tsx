import '@patternfly/react-core/dist/styles/base.css';
import '@patternfly/patternfly/patternfly-charts.css';
import './ui/console.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from './shell/queryClient';
import { routes } from './shell/routes';
import { SignedIn } from './shell/SignedIn';
import { applyStoredTheme } from './ui/useTheme';

applyStoredTheme();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element named root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <SignedIn>
        <RouterProvider router={createBrowserRouter(routes)} />
      </SignedIn>
    </QueryClientProvider>
  </StrictMode>,
);
