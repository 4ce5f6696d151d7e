import type { Contract, CreditRule } from '../api/contracts';
import { Facts } from '../ui/Facts';
import { formatMoney } from '../ui/format';
import { Panel } from '../ui/Panel';

/** What a contract says beside its zones. */
export function ContractTermsPanel({ contract: { rateCard, creditRule, currency, taxPercent, paymentTermsDays } }: { contract: Contract }) {
  const money = (amount: string) => formatMoney({ amount, currency });
  return (
    <Panel title="Terms" isFullHeight>
      <Facts
        facts={{
          'Fee per order': money(rateCard.perOrderFee),
          Fuel: `${rateCard.fuelSurchargePercent} %`,
          'Minimum charge': money(rateCard.minimumCharge),
          'Default zone': rateCard.defaultZone,
          Volumetric: rateCard.volumetricDivisor && `1 kg per ${rateCard.volumetricDivisor} cm³`,
          'Credit per breach': creditRule ? `${creditRule.percentPerBreach} % of the order’s fee` : 'none',
          'Monthly cap': capOf(creditRule, money),
          Tax: `${taxPercent} %`,
          Payment: `${paymentTermsDays} days`,
        }}
      />
    </Panel>
  );
}

function capOf(rule: CreditRule | null | undefined, money: (amount: string) => string): string | null {
  if (rule?.monthlyCapPercent) return `${rule.monthlyCapPercent} % of the month’s fees`;
  return rule?.monthlyCapAmount ? money(rule.monthlyCapAmount) : null;
}
