import { Button, FormSection } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { signContract, type Contract } from '../api/contracts';
import { Columns } from '../ui/Columns';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { TextField } from '../ui/Field';
import { checkDraft, draftOf, NEW_ZONE, termsOf, type ContractDraft } from './contractDraft';
import { ZoneFields } from './ZoneFields';

type TextName = Exclude<keyof ContractDraft, 'zones'>;

/** Signs a contract version; starts from the version before, because most of it stays. */
export function ContractDialog({ account, before, onClose }: { account?: string; before?: Contract | null; onClose: () => void }) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(before, account));
  const [shown, setShown] = useState(false);
  const signing = useMutation({
    mutationFn: () => signContract(termsOf(draft)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['contracts'] });
      onClose();
    },
  });
  const own = checkDraft(draft);
  const submit = () => {
    setShown(true);
    if (Object.keys(own).length === 0) signing.mutate();
  };
  const field = (name: TextName, label: string, help?: string) => ({
    label,
    ...(help ? { help } : {}),
    value: draft[name],
    error: shown ? fieldError(name, own, signing.error) : undefined,
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  const { zones } = draft;
  return (
    <Dialog title={before ? `New version for ${before.account}` : 'Sign a contract'} action="Sign" width="large" isBusy={signing.isPending} error={signing.error} onSubmit={submit} onClose={onClose}>
      <Columns>
        <TextField {...field('account', 'Account')} isRequired isDisabled={Boolean(before ?? account)} />
        <TextField {...field('effectiveFrom', 'In force from')} type="date" isRequired />
        <TextField {...field('currency', 'Currency')} isRequired />
        <TextField {...field('taxPercent', 'Tax, %')} isRequired />
        <TextField {...field('paymentTermsDays', 'Payment terms, days')} isRequired />
      </Columns>
      <FormSection title="Rate card">
        {zones.map((zone, i) => (
          <ZoneFields
            key={i}
            zone={zone}
            number={i + 1}
            errorOf={(name) => (shown ? own[`zones.${i}.${name}`] : undefined)}
            onChange={(changed) => setDraft({ ...draft, zones: zones.with(i, changed) })}
            onRemove={zones.length > 1 ? () => setDraft({ ...draft, zones: zones.toSpliced(i, 1) }) : undefined}
          />
        ))}
        <div><Button variant="link" isInline icon={<PlusIcon />} onClick={() => setDraft({ ...draft, zones: [...zones, NEW_ZONE] })}>Add a zone</Button></div>
        <Columns>
          <TextField {...field('perOrderFee', 'Fee per order')} isRequired />
          <TextField {...field('fuelSurchargePercent', 'Fuel, %')} isRequired />
          <TextField {...field('minimumCharge', 'Minimum charge')} isRequired />
          <TextField {...field('volumetricDivisor', 'Volumetric divisor', 'cm³ per kg, for example 5000')} />
        </Columns>
      </FormSection>
      <FormSection title="Credits for broken promises">
        <Columns>
          <TextField {...field('percentPerBreach', 'Per breach, % of the fee', 'Empty: no credits')} />
          <TextField {...field('monthlyCapPercent', 'Monthly cap, %', 'Empty: no cap')} />
        </Columns>
      </FormSection>
    </Dialog>
  );
}
