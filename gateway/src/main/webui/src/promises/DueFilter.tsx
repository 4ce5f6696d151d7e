import { Label } from '@patternfly/react-core';
import { ShortTime } from '../ui/Time';

interface DueFilterProps {
  from: string | undefined;
  until: string | undefined;
  onClear: () => void;
}

/** Says that only promises due in a stretch of time are shown, as whoever linked here counted them. */
export function DueFilter({ from, until, onClear }: DueFilterProps) {
  if (!from && !until) return null;
  return (
    <div>
      <span className="st-filter-label">Due</span>
      <Label variant="outline" onClose={onClear} closeBtnAriaLabel="Show whatever is due">
        {from && <>from <ShortTime at={from} /> </>}
        {until && <>until <ShortTime at={until} /></>}
      </Label>
    </div>
  );
}
