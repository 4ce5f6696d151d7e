import type { RouteObject } from 'react-router';
import { Landing } from './Landing';
import { NotFoundPage } from './NotFoundPage';
import { Shell } from './Shell';

/** Every address of the console; a feature is fetched when somebody first goes there. */
export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Shell,
    HydrateFallback: () => null,
    children: [
      { index: true, Component: Landing },
      { path: 'overview', lazy: async () => ({ Component: (await import('../overview/OverviewPage')).OverviewPage }) },
      { path: 'orders', lazy: async () => ({ Component: (await import('../orders/OrderSearchPage')).OrderSearchPage }) },
      { path: 'orders/:account/:order', lazy: async () => ({ Component: (await import('../orders/OrderPage')).OrderPage }) },
      { path: 'promises', lazy: async () => ({ Component: (await import('../promises/PromisesPage')).PromisesPage }) },
      { path: 'promises/:id', lazy: async () => ({ Component: (await import('../promises/PromisePage')).PromisePage }) },
      { path: 'tickets', lazy: async () => ({ Component: (await import('../tickets/TicketsPage')).TicketsPage }) },
      { path: 'tickets/:number', lazy: async () => ({ Component: (await import('../tickets/TicketPage')).TicketPage }) },
      { path: 'accounts', lazy: async () => ({ Component: (await import('../accounts/AccountsPage')).AccountsPage }) },
      { path: 'accounts/:code', lazy: async () => ({ Component: (await import('../accounts/AccountPage')).AccountPage }) },
      { path: 'service-levels', lazy: async () => ({ Component: (await import('../levels/LevelsPage')).LevelsPage }) },
      { path: 'misses', lazy: async () => ({ Component: (await import('../levels/MissesPage')).MissesPage }) },
      { path: 'thresholds', lazy: async () => ({ Component: (await import('../thresholds/ThresholdsPage')).ThresholdsPage }) },
      { path: 'reviews', lazy: async () => ({ Component: (await import('../reviews/ReviewsPage')).ReviewsPage }) },
      { path: 'reviews/:account/:month', lazy: async () => ({ Component: (await import('../reviews/ReviewPage')).ReviewPage }) },
      { path: 'invoices', lazy: async () => ({ Component: (await import('../invoices/InvoicesPage')).InvoicesPage }) },
      { path: 'invoices/:number', lazy: async () => ({ Component: (await import('../invoices/InvoicePage')).InvoicePage }) },
      { path: 'contracts', lazy: async () => ({ Component: (await import('../invoices/ContractsPage')).ContractsPage }) },
      { path: 'contracts/:account', lazy: async () => ({ Component: (await import('../invoices/ContractPage')).ContractPage }) },
      { path: 'forecasts', lazy: async () => ({ Component: (await import('../forecasts/ForecastsPage')).ForecastsPage }) },
      { path: 'policies', lazy: async () => ({ Component: (await import('../policies/PoliciesPage')).PoliciesPage }) },
      { path: 'policies/:id', lazy: async () => ({ Component: (await import('../policies/PolicyPage')).PolicyPage }) },
      { path: 'calendars', lazy: async () => ({ Component: (await import('../calendars/CalendarsPage')).CalendarsPage }) },
      { path: 'calendars/:id', lazy: async () => ({ Component: (await import('../calendars/CalendarPage')).CalendarPage }) },
      { path: 'alerts', lazy: async () => ({ Component: (await import('../alerts/AlertsPage')).AlertsPage }) },
      { path: 'risks', lazy: async () => ({ Component: (await import('../risks/RisksPage')).RisksPage }) },
      { path: 'risks/:id', lazy: async () => ({ Component: (await import('../risks/RiskPage')).RiskPage }) },
      { path: 'interventions', lazy: async () => ({ Component: (await import('../interventions/InterventionsPage')).InterventionsPage }) },
      { path: 'interventions/rules', lazy: async () => ({ Component: (await import('../interventions/RulesPage')).RulesPage }) },
      { path: 'interventions/:id', lazy: async () => ({ Component: (await import('../interventions/InterventionPage')).InterventionPage }) },
      { path: '*', Component: NotFoundPage },
    ],
  },
];
