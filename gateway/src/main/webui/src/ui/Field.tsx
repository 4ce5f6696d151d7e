import {
  FormGroup, FormHelperText, FormSelect, FormSelectOption, HelperText, HelperTextItem, TextArea, TextInput,
} from '@patternfly/react-core';
import { useId, type ReactNode } from 'react';

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isRequired?: boolean;
  isDisabled?: boolean;
  /** What is wrong, under the field. */
  error?: string | undefined;
  help?: string;
}

function Group({ id, label, isRequired, error, help, children }: FieldProps & { id: string; children: ReactNode }) {
  return (
    <FormGroup label={label} fieldId={id} isRequired={isRequired ?? false}>
      {children}
      {(error ?? help) && (
        <FormHelperText>
          <HelperText id={`${id}-help`}>
            <HelperTextItem variant={error ? 'error' : 'default'}>{error ?? help}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
}

const described = (id: string, { error, help }: FieldProps) => (error || help ? { 'aria-describedby': `${id}-help` } : {});

type InputType = 'text' | 'email' | 'date' | 'datetime-local' | 'month' | 'number' | 'url' | 'password';

export function TextField({ type = 'text', ...field }: FieldProps & { type?: InputType }) {
  const id = useId();
  return (
    <Group id={id} {...field}>
      <TextInput
        id={id}
        type={type}
        value={field.value}
        isRequired={field.isRequired ?? false}
        isDisabled={field.isDisabled ?? false}
        validated={field.error ? 'error' : 'default'}
        onChange={(_, value) => field.onChange(value)}
        {...described(id, field)}
      />
    </Group>
  );
}

export function TextAreaField({ rows = 4, ...field }: FieldProps & { rows?: number }) {
  const id = useId();
  return (
    <Group id={id} {...field}>
      <TextArea
        id={id}
        rows={rows}
        value={field.value}
        isRequired={field.isRequired ?? false}
        validated={field.error ? 'error' : 'default'}
        resizeOrientation="vertical"
        onChange={(_, value) => field.onChange(value)}
        {...described(id, field)}
      />
    </Group>
  );
}

export function SelectField({ options, ...field }: FieldProps & { options: Record<string, string> }) {
  const id = useId();
  return (
    <Group id={id} {...field}>
      <FormSelect id={id} value={field.value} isDisabled={field.isDisabled ?? false} onChange={(_, value) => field.onChange(value)} {...described(id, field)}>
        {Object.entries(options).map(([key, text]) => <FormSelectOption key={key} value={key} label={text} />)}
      </FormSelect>
    </Group>
  );
}
