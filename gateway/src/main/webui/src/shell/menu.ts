import type { ComponentType } from 'react';
import BalanceScaleIcon from '@patternfly/react-icons/dist/esm/icons/balance-scale-icon';
import BellIcon from '@patternfly/react-icons/dist/esm/icons/bell-icon';
import BoxIcon from '@patternfly/react-icons/dist/esm/icons/box-icon';
import CalendarAltIcon from '@patternfly/react-icons/dist/esm/icons/calendar-alt-icon';
import ChartLineIcon from '@patternfly/react-icons/dist/esm/icons/chart-line-icon';
import ClipboardCheckIcon from '@patternfly/react-icons/dist/esm/icons/clipboard-check-icon';
import ClockIcon from '@patternfly/react-icons/dist/esm/icons/clock-icon';
import FileContractIcon from '@patternfly/react-icons/dist/esm/icons/file-contract-icon';
import FileInvoiceIcon from '@patternfly/react-icons/dist/esm/icons/file-invoice-icon';
import LifeRingIcon from '@patternfly/react-icons/dist/esm/icons/life-ring-icon';
import ShieldAltIcon from '@patternfly/react-icons/dist/esm/icons/shield-alt-icon';
import SlidersHIcon from '@patternfly/react-icons/dist/esm/icons/sliders-h-icon';
import TachometerAltIcon from '@patternfly/react-icons/dist/esm/icons/tachometer-alt-icon';
import TicketAltIcon from '@patternfly/react-icons/dist/esm/icons/ticket-alt-icon';
import BinocularsIcon from '@patternfly/react-icons/dist/esm/icons/binoculars-icon';
import UsersIcon from '@patternfly/react-icons/dist/esm/icons/users-icon';
import TimesCircleIcon from '@patternfly/react-icons/dist/esm/icons/times-circle-icon';
import type { Me } from '../api/me';
import { isMerchant } from './useMe';

export interface MenuEntry {
  title: string;
  to: string;
  icon: ComponentType;
  forMerchants: boolean;
}

const MENU: MenuEntry[] = [
  { title: 'Overview', to: '/overview', icon: TachometerAltIcon, forMerchants: false },
  { title: 'Orders', to: '/orders', icon: BoxIcon, forMerchants: true },
  { title: 'Promises', to: '/promises', icon: ClockIcon, forMerchants: true },
  { title: 'Early warning', to: '/forecasts', icon: BinocularsIcon, forMerchants: true },
  { title: 'Risks', to: '/risks', icon: ShieldAltIcon, forMerchants: false },
  { title: 'Interventions', to: '/interventions', icon: LifeRingIcon, forMerchants: false },
  { title: 'Tickets', to: '/tickets', icon: TicketAltIcon, forMerchants: true },
  { title: 'Accounts', to: '/accounts', icon: UsersIcon, forMerchants: false },
  { title: 'Service levels', to: '/service-levels', icon: ChartLineIcon, forMerchants: true },
  { title: 'Misses', to: '/misses', icon: TimesCircleIcon, forMerchants: false },
  { title: 'Thresholds', to: '/thresholds', icon: SlidersHIcon, forMerchants: false },
  { title: 'Reviews', to: '/reviews', icon: ClipboardCheckIcon, forMerchants: true },
  { title: 'Invoices', to: '/invoices', icon: FileInvoiceIcon, forMerchants: true },
  { title: 'Contracts', to: '/contracts', icon: FileContractIcon, forMerchants: false },
  { title: 'Policies', to: '/policies', icon: BalanceScaleIcon, forMerchants: false },
  { title: 'Calendars', to: '/calendars', icon: CalendarAltIcon, forMerchants: false },
  { title: 'Alerts', to: '/alerts', icon: BellIcon, forMerchants: false },
];

/** The places somebody works in; a merchant finds its own account first. */
export function menuFor(me: Me): MenuEntry[] {
  if (!isMerchant(me)) return MENU;
  const own = me.accounts.map((account): MenuEntry => ({
    title: me.accounts.length === 1 ? 'My account' : account,
    to: `/accounts/${encodeURIComponent(account)}`,
    icon: TachometerAltIcon,
    forMerchants: true,
  }));
  return [...own, ...MENU.filter((entry) => entry.forMerchants)];
}

/** Where the work waits that somebody signs in for. */
export function landingFor(me: Me): string {
  const first = me.accounts[0];
  if (isMerchant(me)) return first ? `/accounts/${encodeURIComponent(first)}` : '/orders';
  const watches = me.roles.some((role) => ['supervisor', 'operations', 'admin'].includes(role));
  if (watches) return '/overview';
  if (me.roles.includes('finance')) return '/invoices';
  if (me.roles.includes('agent')) return '/tickets';
  return '/overview';
}
