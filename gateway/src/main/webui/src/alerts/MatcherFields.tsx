import { Button } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import type { Matcher } from '../api/alerts';
import { Columns } from '../ui/Columns';
import { SelectField, TextField } from '../ui/Field';

const LABELS = ['account', 'warehouse', 'carrier', 'channel', 'region', 'cause', 'kind', 'severity', 'type', 'subject', 'measure', 'level'];
const OPERATORS = { '=': 'is', '!=': 'is not', '=~': 'matches', '!~': 'does not match' };

interface MatcherFieldsProps {
  matchers: Matcher[];
  errorOf: (field: string) => string | undefined;
  onChange: (matchers: Matcher[]) => void;
  isRequired?: boolean;
}

/** Conditions on the labels of what happened; all must hold. */
export function MatcherFields({ matchers, errorOf, onChange, isRequired = false }: MatcherFieldsProps) {
  const set = (i: number, part: Partial<Matcher>) => onChange(matchers.map((each, at) => (at === i ? { ...each, ...part } : each)));
  return (
    <>
      {matchers.map((matcher, i) => (
        <div key={i}>
          <Columns>
            <SelectField label="Label" value={matcher.label} options={Object.fromEntries(LABELS.map((label) => [label, label]))} onChange={(label) => set(i, { label })} />
            <SelectField label="Comparison" value={matcher.operator} options={OPERATORS} onChange={(operator) => set(i, { operator: operator as Matcher['operator'] })} />
            <TextField label="Value" value={matcher.value} error={errorOf(`[${i}].value`)} onChange={(value) => set(i, { value })} />
          </Columns>
          {(!isRequired || matchers.length > 1) && <Button variant="link" isInline isDanger onClick={() => onChange(matchers.toSpliced(i, 1))}>Remove the condition</Button>}
        </div>
      ))}
      <div>
        <Button variant="link" isInline icon={<PlusIcon />} onClick={() => onChange([...matchers, { label: 'warehouse', operator: '=', value: '' }])}>Add a condition</Button>
      </div>
    </>
  );
}

/** "warehouse is W1, carrier is not dhl" */
export const describeMatchers = (matchers: Matcher[]): string =>
  matchers.map(({ label, operator, value }) => `${label} ${OPERATORS[operator]} ${value || 'empty'}`).join(', ');
