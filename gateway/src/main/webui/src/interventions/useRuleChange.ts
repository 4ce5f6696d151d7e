import { useMutation, useQueryClient } from '@tanstack/react-query';
import { replaceRules, type RuleDraft, type RuleList } from '../api/interventionRules';

/** Writes the whole list; of two people who do so at once the second is told, and sees the list of the first. */
export function useRuleChange(list: RuleList, onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (rules: RuleDraft[]) => replaceRules(rules, list.version),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: ['interventions', 'rules'] }),
  });
}
