import { Button, Checkbox } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { setStep, type InterventionStep, type StepState } from '../api/interventions';
import { Panel } from '../ui/Panel';
import { ProblemAlert } from '../ui/ProblemAlert';
import { RelativeTime } from '../ui/Time';

interface PlaybookProps {
  id: string;
  steps: InterventionStep[];
  canAct: boolean;
}

/** The playbook as a checklist; a step that does not apply is skipped, not ticked. */
export function Playbook({ id, steps, canAct }: PlaybookProps) {
  const queries = useQueryClient();
  const setting = useMutation({
    mutationFn: ({ position, state }: { position: number; state: StepState }) => setStep(id, position, state),
    onSettled: () => queries.invalidateQueries({ queryKey: ['interventions'] }),
  });
  const done = steps.filter(({ state }) => state !== 'open').length;
  return (
    <Panel title="Playbook" note={`${done} of ${steps.length}`}>
      {setting.error && <ProblemAlert error={setting.error} doing="Setting the step" />}
      <ol className="st-entries">
        {steps.map((step) => (
          <li key={step.position}>
            <div className="st-entry__head">
              <Checkbox
                id={`step-${step.position}`}
                label={step.state === 'skipped' ? <s>{step.words}</s> : step.words}
                isChecked={step.state === 'done'}
                isDisabled={!canAct || setting.isPending}
                onChange={(_, checked) => setting.mutate({ position: step.position, state: checked ? 'done' : 'open' })}
              />
              <span className="st-push">
                {step.changedBy && step.state !== 'open' && <>{step.state} by {step.changedBy} <RelativeTime at={step.changedAt} /></>}
                {canAct && step.state === 'open' && (
                  <Button variant="link" isInline onClick={() => setting.mutate({ position: step.position, state: 'skipped' })}>Skip</Button>
                )}
              </span>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
