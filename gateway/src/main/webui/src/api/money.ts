/** An exact amount; the amount stays a decimal string from the database to the screen. */
export interface Money {
  amount: string;
  currency: string;
}
