import { get, path, post, type Page } from './http';

export interface WeightBreak {
  /** Exclusive. */
  overGrams: number;
  /** Inclusive. */
  upToGrams: number;
  price: string;
}

export interface Zone {
  name: string;
  /** COUNTRY-REGION, REGION or COUNTRY; the most specific one holds. */
  places: string[];
  breaks: WeightBreak[];
  perAdditionalKilogram?: string | null;
}

export interface RateCard {
  zones: Zone[];
  defaultZone?: string | null;
  perOrderFee: string;
  fuelSurchargePercent: string;
  minimumCharge: string;
  volumetricDivisor?: number | null;
}

export interface CreditRule {
  percentPerBreach: string;
  monthlyCapPercent?: string | null;
  monthlyCapAmount?: string | null;
}

export interface ContractTerms {
  account: string;
  effectiveFrom: string;
  currency: string;
  rateCard: RateCard;
  creditRule?: CreditRule | null;
  taxPercent: string;
  paymentTermsDays: number;
}

export interface Contract extends ContractTerms {
  version: number;
  signedAt: string;
  signedBy: string;
}

export interface AccountContract {
  account: string;
  inForce?: Contract | null;
  versions: Contract[];
}

export const listContracts = (cursor?: string) => get<Page<Contract>>(path`/contracts`, { cursor });
export const getContract = (account: string) => get<AccountContract>(path`/contracts/${account}`);
export const signContract = (terms: ContractTerms) => post<Contract>(path`/contracts`, terms);
