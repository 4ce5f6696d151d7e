import { Link } from 'react-router';

/** Addresses of the console's objects; each name from outside is encoded. */
export const orderPath = (account: string, order: string) =>
  `/orders/${encodeURIComponent(account)}/${encodeURIComponent(order)}`;
export const accountPath = (code: string) => `/accounts/${encodeURIComponent(code)}`;
export const promisePath = (id: string) => `/promises/${encodeURIComponent(id)}`;
export const ticketPath = (number: string) => `/tickets/${encodeURIComponent(number)}`;
export const invoicePath = (number: string) => `/invoices/${encodeURIComponent(number)}`;
export const contractPath = (account: string) => `/contracts/${encodeURIComponent(account)}`;
export const reviewPath = (account: string, month: string) => `/reviews/${encodeURIComponent(account)}/${month}`;

export const OrderLink = ({ account, order }: { account: string; order: string }) => (
  <Link to={orderPath(account, order)} className="st-code" title={order}>
    {order.length > 20 ? `${order.slice(0, 8)}…${order.slice(-6)}` : order}
  </Link>
);

export const AccountLink = ({ code }: { code: string }) => (
  <Link to={accountPath(code)} title={code}>
    {code.length > 20 ? `${code.slice(0, 8)}…${code.slice(-4)}` : code}
  </Link>
);

export const TicketLink = ({ number }: { number: string }) => <Link to={ticketPath(number)}>{number}</Link>;
