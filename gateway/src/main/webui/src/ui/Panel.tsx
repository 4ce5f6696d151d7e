import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import type { ReactNode } from 'react';

interface PanelProps {
  title: string;
  /** A quiet remark beside the title, a count for example. */
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  isFullHeight?: boolean;
}

/** A titled card. */
export function Panel({ title, note, actions, children, isFullHeight = false }: PanelProps) {
  return (
    <Card isFullHeight={isFullHeight} component="section" className="st-panel">
      <CardHeader {...(actions ? { actions: { actions, hasNoOffset: true } } : {})}>
        <CardTitle component="h2">
          {title} {note && <span className="st-note">{note}</span>}
        </CardTitle>
      </CardHeader>
      <CardBody>{children}</CardBody>
    </Card>
  );
}
