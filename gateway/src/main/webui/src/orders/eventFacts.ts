import { humanise } from '../ui/format';

/** The data of an event as short lines; a nested object becomes one line, a list counts its entries. */
export function describe(data: Record<string, unknown> | null | undefined): string[] {
  const flat: string[] = [];
  const lines: string[] = [];
  for (const [name, value] of Object.entries(data ?? {})) {
    if (value === null || value === undefined || value === '') continue;
    if (Array.isArray(value)) lines.push(`${humanise(spaced(name))}: ${value.map(short).join('; ')}`);
    else if (typeof value === 'object') lines.push(`${humanise(spaced(name))}: ${short(value)}`);
    else flat.push(`${spaced(name)} ${String(value)}`);
  }
  return flat.length > 0 ? [flat.join(' · '), ...lines] : lines;
}

const spaced = (name: string) => name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

function short(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .filter(([, part]) => part !== null && part !== undefined)
    .map(([name, part]) => `${spaced(name)} ${typeof part === 'object' ? JSON.stringify(part) : String(part)}`)
    .join(', ');
}
