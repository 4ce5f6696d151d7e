import type { Contract, ContractTerms, WeightBreak, Zone } from '../api/contracts';
import { addMonths, thisMonth } from '../ui/dates';

/** A contract as a form holds it: everything is text until it is signed. */
export interface ContractDraft {
  account: string;
  effectiveFrom: string;
  currency: string;
  zones: ZoneDraft[];
  perOrderFee: string;
  fuelSurchargePercent: string;
  minimumCharge: string;
  volumetricDivisor: string;
  percentPerBreach: string;
  monthlyCapPercent: string;
  taxPercent: string;
  paymentTermsDays: string;
}

export interface ZoneDraft {
  name: string;
  /** Countries and regions, separated by commas. */
  places: string;
  /** Upper bound in grams and price, "1000: 3.90, 5000: 5.20"; each break begins where the one before ends. */
  breaks: string;
  perAdditionalKilogram: string;
}

export const NEW_ZONE: ZoneDraft = { name: '', places: '', breaks: '', perAdditionalKilogram: '' };

export function draftOf(contract?: Contract | null, account = ''): ContractDraft {
  const card = contract?.rateCard;
  return {
    account: contract?.account ?? account,
    effectiveFrom: `${addMonths(thisMonth(), 1)}-01`,
    currency: contract?.currency ?? 'EUR',
    zones: card?.zones.map(zoneDraft) ?? [{ name: 'domestic', places: 'DE', breaks: '1000: 3.90, 5000: 5.20', perAdditionalKilogram: '0.60' }],
    perOrderFee: card?.perOrderFee ?? '1.25',
    fuelSurchargePercent: card?.fuelSurchargePercent ?? '7.5',
    minimumCharge: card?.minimumCharge ?? '4.50',
    volumetricDivisor: String(card?.volumetricDivisor ?? ''),
    percentPerBreach: contract?.creditRule?.percentPerBreach ?? '10',
    monthlyCapPercent: contract?.creditRule?.monthlyCapPercent ?? '',
    taxPercent: contract?.taxPercent ?? '19',
    paymentTermsDays: String(contract?.paymentTermsDays ?? 30),
  };
}

const zoneDraft = ({ name, places, breaks, perAdditionalKilogram }: Zone): ZoneDraft => ({
  name,
  places: places.join(', '),
  breaks: breaks.map(({ upToGrams, price }) => `${upToGrams}: ${price}`).join(', '),
  perAdditionalKilogram: perAdditionalKilogram ?? '',
});

/** The breaks of a text, or null where it cannot be read or does not rise. */
export function readBreaks(text: string): WeightBreak[] | null {
  const breaks: WeightBreak[] = [];
  for (const part of list(text)) {
    const match = /^(\d+)\s*:\s*(\d+(?:\.\d+)?)$/.exec(part);
    const overGrams = breaks.at(-1)?.upToGrams ?? 0;
    if (!match?.[1] || !match[2] || Number(match[1]) <= overGrams) return null;
    breaks.push({ overGrams, upToGrams: Number(match[1]), price: match[2] });
  }
  return breaks.length > 0 ? breaks : null;
}

const list = (text: string): string[] => text.split(',').map((part) => part.trim()).filter(Boolean);
const isDecimal = (text: string): boolean => /^\d+(\.\d+)?$/.test(text);

/** What is wrong with a draft; field name to sentence. */
export function checkDraft(draft: ContractDraft): Record<string, string> {
  const errors: Record<string, string> = {};
  if (!draft.account.trim()) errors.account = 'An account code is needed.';
  if (!draft.effectiveFrom) errors.effectiveFrom = 'A day is needed.';
  if (!/^[A-Z]{3}$/.test(draft.currency)) errors.currency = 'Three capital letters, for example EUR.';
  for (const name of ['perOrderFee', 'fuelSurchargePercent', 'minimumCharge', 'taxPercent'] as const) {
    if (!isDecimal(draft[name])) errors[name] = 'A number, for example 4.50.';
  }
  for (const name of ['percentPerBreach', 'monthlyCapPercent', 'volumetricDivisor'] as const) {
    if (draft[name] && !isDecimal(draft[name])) errors[name] = 'A number, or nothing.';
  }
  if (!/^\d+$/.test(draft.paymentTermsDays)) errors.paymentTermsDays = 'Whole days.';
  draft.zones.forEach((zone, i) => {
    if (!zone.name.trim()) errors[`zones.${i}.name`] = 'A name is needed.';
    if (list(zone.places).length === 0) errors[`zones.${i}.places`] = 'At least one country, for example DE.';
    if (!readBreaks(zone.breaks)) errors[`zones.${i}.breaks`] = 'Rising grams and prices, for example 1000: 3.90, 5000: 5.20.';
  });
  return errors;
}

/** The terms of a draft that checkDraft found nothing wrong with; the last zone takes what no zone names. */
export function termsOf(draft: ContractDraft): ContractTerms {
  const zones = draft.zones.map((zone) => ({
    name: zone.name.trim(),
    places: list(zone.places),
    breaks: readBreaks(zone.breaks) ?? [],
    perAdditionalKilogram: zone.perAdditionalKilogram || null,
  }));
  return {
    account: draft.account.trim(),
    effectiveFrom: draft.effectiveFrom,
    currency: draft.currency,
    rateCard: {
      zones,
      defaultZone: zones.at(-1)?.name ?? null,
      perOrderFee: draft.perOrderFee,
      fuelSurchargePercent: draft.fuelSurchargePercent,
      minimumCharge: draft.minimumCharge,
      volumetricDivisor: draft.volumetricDivisor ? Number(draft.volumetricDivisor) : null,
    },
    creditRule: draft.percentPerBreach
      ? { percentPerBreach: draft.percentPerBreach, monthlyCapPercent: draft.monthlyCapPercent || null }
      : null,
    taxPercent: draft.taxPercent,
    paymentTermsDays: Number(draft.paymentTermsDays),
  };
}
