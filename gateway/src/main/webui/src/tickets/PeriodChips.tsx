import { Label, LabelGroup } from '@patternfly/react-core';
import { formatDay } from '../ui/format';

interface PeriodChipsProps {
  search: URLSearchParams;
  onRemove: (names: string[]) => void;
}

const day = (search: URLSearchParams, name: string, otherwise: string) => (search.has(name) ? formatDay(search.get(name) ?? '') : otherwise);

/** What a link from a figure narrows the list to, to be seen and taken away again. */
export function PeriodChips({ search, onRemove }: PeriodChipsProps) {
  const chips = [
    { names: ['openedFrom', 'openedTo'], text: 'Opened' },
    { names: ['resolvedFrom', 'resolvedTo'], text: 'Resolved' },
  ]
    .filter(({ names }) => names.some((name) => search.has(name)))
    .map(({ names, text }) => ({ names, text: `${text} from ${day(search, names[0] ?? '', 'ever')} until before ${day(search, names[1] ?? '', 'now')}` }));
  if (search.has('inTime')) chips.push({ names: ['inTime'], text: search.get('inTime') === 'true' ? 'Resolved in time' : 'Not resolved in time' });
  if (chips.length === 0) return null;
  return (
    <LabelGroup categoryName="Shown">
      {chips.map(({ names, text }) => <Label key={text} color="blue" onClose={() => onRemove(names)} closeBtnAriaLabel={`Remove: ${text}`}>{text}</Label>)}
    </LabelGroup>
  );
}
