import { Content, FormSection, Switch } from '@patternfly/react-core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { previewRule, type AlertRuleForm, type PreviewScene, type SampleEvent } from '../api/alerts';
import { DataTable } from '../ui/DataTable';
import { formatCount, humanise } from '../ui/format';
import { SeverityLabel } from '../ui/Labels';
import { Loaded, Nothing } from '../ui/States';
import { ShortTime } from '../ui/Time';

/** Who would have been told of the last seven days, or of a sample, as the rule stands in the form. */
export function RulePreview({ form, isComplete }: { form: AlertRuleForm; isComplete: boolean }) {
  const settled = useDeferredValue(form);
  const [onSample, setOnSample] = useState(false);
  const preview = useQuery({
    queryKey: ['alerts', 'preview', settled, onSample],
    queryFn: () => previewRule(settled, onSample ? sampleFor(settled) : undefined),
    enabled: isComplete,
    placeholderData: keepPreviousData,
  });
  return (
    <FormSection title="Who would be told">
      {!isComplete && <Content component="p" className="st-subtle">Complete the rule to see what it would have done in the last 7 days.</Content>}
      <Switch id="preview-sample" label="Try one sample event now, not the last 7 days" isChecked={onSample} onChange={(_, on) => setOnSample(on)} />
      {isComplete && (
        <Loaded query={preview} doing="Trying the rule" rows={3}>
          {({ events, alerts, audience, latest }) => (
            <>
              <Content component="p">
                {onSample ? 'One event now' : `${formatCount(events)} events in the last 7 days`} would have made {formatCount(alerts)} alerts, if nobody had acknowledged.
              </Content>
              <DataTable
                label="Who would be told"
                rows={audience}
                keyOf={({ who, channel }) => who + channel}
                empty={<Nothing title="Nobody would have been told" />}
                columns={[
                  { title: 'Who', cell: ({ who }) => humanise(who) },
                  { title: 'By', cell: ({ channel }) => humanise(channel) },
                  { title: 'Messages', numeric: true, cell: ({ messages }) => formatCount(messages) },
                  { title: 'Alerts in them', numeric: true, cell: ({ notices }) => formatCount(notices) },
                ]}
              />
              {latest.length > 0 && <Scenes scenes={latest.slice(0, 10)} />}
            </>
          )}
        </Loaded>
      )}
    </FormSection>
  );
}

/** An event that the rule is about, as far as its conditions say plainly what they want. */
function sampleFor({ eventTypes, account, minimumSeverity, matchers }: AlertRuleForm): SampleEvent {
  const wanted = matchers.filter(({ label, operator }) => operator === '=' && !['account', 'type', 'severity'].includes(label));
  return {
    type: eventTypes[0] ?? '',
    severity: minimumSeverity,
    labels: Object.fromEntries(wanted.map(({ label, value }) => [label, value])),
    ...(account ? { account } : {}),
  };
}

const Scenes = ({ scenes }: { scenes: PreviewScene[] }) => (
  <ul className="st-entries" aria-label="The latest alerts it would have raised">
    {scenes.map((scene, i) => (
      <li key={i}>
        <div className="st-entry__head">
          <SeverityLabel severity={scene.severity} />
          <strong>{scene.count > 1 && `${formatCount(scene.count)} × `}{scene.title}</strong>
          <span className="st-subtle">{scene.account}</span>
          <ShortTime at={scene.at} />
        </div>
        {scene.mutedBy && <small className="st-subtle">Nobody: {scene.mutedBy}</small>}
        {scene.told.map(({ who, channel, step, at, heldBy }, told) => (
          <small key={told} className="st-subtle">
            {step > 0 && `Step ${step}: `}{humanise(who)}{who !== channel && ` by ${channel}`} at <ShortTime at={at} />{heldBy && `, held by ${heldBy}`}
          </small>
        ))}
      </li>
    ))}
  </ul>
);
