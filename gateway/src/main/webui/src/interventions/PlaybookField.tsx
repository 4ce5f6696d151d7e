import { useQuery } from '@tanstack/react-query';
import { listPlaybooks } from '../api/interventionRules';
import { SelectField } from '../ui/Field';

interface PlaybookFieldProps {
  value: string;
  error: string | undefined;
  onChange: (kind: string) => void;
}

/** Which playbook to work; empty is that of the matter's kind. */
export function PlaybookField({ value, error, onChange }: PlaybookFieldProps) {
  const playbooks = useQuery({ queryKey: ['interventions', 'playbooks'], queryFn: listPlaybooks });
  const named = Object.fromEntries((playbooks.data?.items ?? []).map(({ kind, name }) => [kind, name]));
  return <SelectField label="Playbook" value={value} options={{ '': 'The one of its kind', ...named }} error={error} onChange={onChange} />;
}
