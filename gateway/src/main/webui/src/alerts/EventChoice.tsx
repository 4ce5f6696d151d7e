import { Checkbox, FormGroup, FormHelperText, HelperText, HelperTextItem } from '@patternfly/react-core';
import { RULE_EVENTS } from './ruleForm';

interface EventChoiceProps {
  chosen: string[];
  error: string | undefined;
  onChange: (types: string[]) => void;
}

/** The events of a rule. */
export function EventChoice({ chosen, error, onChange }: EventChoiceProps) {
  const choose = (type: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, type] : chosen.filter((each) => each !== type));
  return (
    <FormGroup role="group" label="Events" isRequired fieldId="rule-events">
      <div className="st-columns" id="rule-events">
        {Object.entries(RULE_EVENTS).map(([type, title]) => (
          <Checkbox key={type} id={type} label={title} isChecked={chosen.includes(type)} onChange={(_, checked) => choose(type, checked)} />
        ))}
      </div>
      {error && <FormHelperText><HelperText><HelperTextItem variant="error">{error}</HelperTextItem></HelperText></FormHelperText>}
    </FormGroup>
  );
}
