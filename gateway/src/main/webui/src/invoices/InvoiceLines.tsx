import { Button } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useState } from 'react';
import type { Invoice, InvoiceLine } from '../api/billing';
import type { Money } from '../api/money';
import { formatCount, formatMoney } from '../ui/format';
import { OrderLink } from '../ui/links';
import { LineShipments } from './LineShipments';

/** Lines and totals; a line that stands for shipments opens to them. */
export function InvoiceLines({ invoice }: { invoice: Invoice }) {
  const [open, setOpen] = useState<number>();
  return (
    <>
      <Table aria-label="Invoice lines" variant="compact" gridBreakPoint="grid-md" className="st-table">
        <Thead>
          <Tr><Th>Description</Th><Th className="st-number">Quantity</Th><Th className="st-number">Amount</Th></Tr>
        </Thead>
        <Tbody>
          {invoice.lines.map((line) => (
            <Tr key={line.line}>
              <Td dataLabel="Description"><Description line={line} account={invoice.account} isOpen={open === line.line} onOpen={setOpen} /></Td>
              <Td dataLabel="Quantity" className="st-number">{formatCount(line.quantity)}</Td>
              <Td dataLabel="Amount" className="st-number">{formatMoney(line.amount)}</Td>
            </Tr>
          ))}
        </Tbody>
        <Tbody>
          <Sum title="Net" money={invoice.net} />
          <Sum title={`Tax ${invoice.taxPercent} %`} money={invoice.tax} />
          <Sum title="Total" money={invoice.total} isTotal />
        </Tbody>
      </Table>
      {open !== undefined && <LineShipments number={invoice.number} line={open} />}
    </>
  );
}

interface DescriptionProps {
  line: InvoiceLine;
  account: string;
  isOpen: boolean;
  onOpen: (line: number | undefined) => void;
}

function Description({ line, account, isOpen, onOpen }: DescriptionProps) {
  return (
    <>
      {line.description}{' '}
      {line.shipments && (
        <Button variant="link" isInline aria-expanded={isOpen} onClick={() => onOpen(isOpen ? undefined : line.line)}>
          {isOpen ? 'Hide orders' : 'Orders'}
        </Button>
      )}
      {line.orders.slice(0, 5).map((order) => <span key={order}> <OrderLink account={account} order={order} /></span>)}
      {line.orders.length > 5 && <span className="st-subtle"> and {line.orders.length - 5} more below</span>}
    </>
  );
}

const Sum = ({ title, money, isTotal = false }: { title: string; money: Money; isTotal?: boolean }) => (
  <Tr className={isTotal ? 'st-total' : ''}>
    <Td dataLabel="" colSpan={2}>{title}</Td>
    <Td dataLabel={title} className="st-number">{formatMoney(money)}</Td>
  </Tr>
);
