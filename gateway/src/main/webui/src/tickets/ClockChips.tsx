import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';

const CHIPS = { breached: 'Breached', 'at-risk': 'At risk' };

/** Narrows the queue to tickets whose clocks are in trouble; value is what the list takes, empty for all. */
export function ClockChips({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const chosen = value.split(',').filter(Boolean);
  const toggle = (chip: string, on: boolean) => onChange(Object.keys(CHIPS).filter((c) => (c === chip ? on : chosen.includes(c))).join(','));
  return (
    <div>
      <span className="st-filter-label">Clocks</span>
      <ToggleGroup aria-label="Clocks">
        {Object.entries(CHIPS).map(([chip, text]) => (
          <ToggleGroupItem key={chip} text={text} buttonId={`clock-${chip}`} isSelected={chosen.includes(chip)} onChange={(_, on) => toggle(chip, on)} />
        ))}
      </ToggleGroup>
    </div>
  );
}
