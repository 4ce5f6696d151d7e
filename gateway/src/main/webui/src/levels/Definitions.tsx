import { Button, DescriptionList, DescriptionListDescription, DescriptionListGroup, DescriptionListTerm, Grid, GridItem, Label } from '@patternfly/react-core';
import type { MeasureDefinition } from '../api/levels';
import { Panel } from '../ui/Panel';

const WHOSE = { merchant: 'The merchant’s definition', provider: 'Our definition', both: 'Agreed by both' };

interface DefinitionsProps {
  measure: MeasureDefinition;
  all: MeasureDefinition[];
  onChoose: (id: string) => void;
}

/** What the measure means, beside what the other party means by the same word. */
export function Definitions({ measure, all, onChoose }: DefinitionsProps) {
  const same = all.filter(({ about }) => about === measure.about);
  return (
    <Panel title="What is measured" note={measure.about}>
      <Grid hasGutter>
        {same.map((each) => (
          <GridItem key={each.id} md={6} xl={same.length > 2 ? 4 : 6}>
            <Definition definition={each} isChosen={each.id === measure.id} onChoose={() => onChoose(each.id)} />
          </GridItem>
        ))}
      </Grid>
    </Panel>
  );
}

function Definition({ definition, isChosen, onChoose }: { definition: MeasureDefinition; isChosen: boolean; onChoose: () => void }) {
  const facts = { Counts: definition.numerator, Of: definition.denominator, 'Left out': definition.exclusions, 'By day': definition.window };
  return (
    <>
      <Button variant="link" isInline aria-pressed={isChosen} onClick={onChoose}>{definition.title}</Button>{' '}
      <Label isCompact variant={isChosen ? 'filled' : 'outline'} color={definition.definedBy === 'merchant' ? 'purple' : 'blue'}>{WHOSE[definition.definedBy]}</Label>
      <DescriptionList isCompact isHorizontal aria-label={definition.title}>
        {Object.entries(facts).map(([term, text]) => (
          <DescriptionListGroup key={term}>
            <DescriptionListTerm>{term}</DescriptionListTerm>
            <DescriptionListDescription>{text}</DescriptionListDescription>
          </DescriptionListGroup>
        ))}
      </DescriptionList>
    </>
  );
}
