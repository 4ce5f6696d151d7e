import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { changeAccount, registerAccount, type Account, type AccountForm, type AccountStatus, type Tier } from '../api/accounts';
import { Columns } from '../ui/Columns';
import { Dialog } from '../ui/Dialog';
import { SelectField, TextField } from '../ui/Field';
import { fieldError } from '../ui/errors';
import { accountPath } from '../ui/links';
import { checkAccount, NEW_ACCOUNT } from './accountForm';

const TIERS = { standard: 'Standard', key: 'Key account' };
const STATUSES = { active: 'Active', closed: 'Closed' };

/** Registers an account, or changes one; a provisional one becomes active by it. */
export function AccountDialog({ account, onClose }: { account?: Account; onClose: () => void }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [form, setForm] = useState<AccountForm>(account ? formOf(account) : NEW_ACCOUNT);
  const [shown, setShown] = useState(false);
  const saving = useMutation({
    mutationFn: () => (account ? changeAccount(form, account.version) : registerAccount(form)),
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: ['accounts'] });
      onClose();
      if (!account) void navigate(accountPath(saved.code));
    },
  });
  const own = checkAccount(form);
  const submit = () => {
    setShown(true);
    if (Object.keys(own).length === 0) saving.mutate();
  };
  const field = (name: keyof AccountForm, label: string, isRequired = false) => ({
    label,
    isRequired,
    value: form[name] ?? '',
    error: shown ? fieldError(name, own, saving.error) : undefined,
    onChange: (value: string) => setForm({ ...form, [name]: value || (isRequired ? '' : null) }),
  });
  return (
    <Dialog
      title={account ? `Change ${account.code}` : 'Register an account'}
      action={account ? 'Save' : 'Register'}
      width="medium"
      isBusy={saving.isPending}
      error={saving.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Columns>
        <TextField {...field('code', 'Code', true)} isDisabled={Boolean(account)} />
        <TextField {...field('name', 'Name', true)} />
        <SelectField {...field('tier', 'Tier')} options={TIERS} onChange={(tier) => setForm({ ...form, tier: tier as Tier })} />
        {account && <SelectField {...field('status', 'Status')} options={STATUSES} onChange={(status) => setForm({ ...form, status: status as AccountStatus })} />}
        <TextField {...field('country', 'Country', true)} />
        <TextField {...field('region', 'Region')} />
        <TextField {...field('timeZone', 'Time zone', true)} />
        <TextField {...field('currency', 'Currency', true)} />
        <TextField {...field('manager', 'Manager')} />
        <TextField {...field('email', 'E-mail')} type="email" />
      </Columns>
    </Dialog>
  );
}

function formOf({ code, name, status, tier, region, country, timeZone, currency, manager, email }: Account): AccountForm {
  const known: AccountStatus = status === 'closed' ? 'closed' : 'active';
  return { code, name, status: known, tier, region, country, timeZone, currency, manager, email };
}
