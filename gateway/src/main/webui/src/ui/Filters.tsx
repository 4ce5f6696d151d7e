import { FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useId, useState, type ReactNode } from 'react';

/** A row of filters that wraps on a narrow screen. */
export const Filters = ({ children }: { children: ReactNode }) => (
  <div className="st-filters st-no-print" role="group" aria-label="Filters">{children}</div>
);

interface FilterProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** One of a few; options are value and text. */
export function Choice({ label, value, options, onChange }: FilterProps & { options: Record<string, string> }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <FormSelect id={id} value={value} onChange={(_, chosen) => onChange(chosen)}>
        {Object.entries(options).map(([key, text]) => <FormSelectOption key={key} value={key} label={text} />)}
      </FormSelect>
    </div>
  );
}

/** A text that filters when it is entered, not at every key. */
export function TextFilter({ label, value, onChange, type = 'text' }: FilterProps & { type?: 'text' | 'date' | 'month' }) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  const enter = () => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <TextInput
        id={id}
        type={type}
        value={typed}
        onChange={(_, text) => {
          setTyped(text);
          if (type !== 'text' && text) onChange(text);
        }}
        onBlur={enter}
        onKeyDown={({ key }) => key === 'Enter' && enter()}
      />
    </div>
  );
}
