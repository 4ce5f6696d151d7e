import { Card, CardBody, Skeleton } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

export type Tone = 'neutral' | 'good' | 'warning' | 'danger';

interface KeyFigureProps {
  label: string;
  value: ReactNode | undefined;
  detail?: ReactNode;
  tone?: Tone;
  to?: string;
}

/** One number worth a glance; the whole card opens what is behind it. */
export function KeyFigure({ label, value, detail, tone = 'neutral', to }: KeyFigureProps) {
  const body = (
    <>
      <span className="st-figure__label">{label}</span>
      <span className="st-figure__value">{value ?? <Skeleton width="3rem" screenreaderText="Loading" />}</span>
      <span className="st-figure__detail">{detail ?? ' '}</span>
    </>
  );
  return (
    <Card isCompact isFullHeight className={`st-figure st-figure--${tone}`}>
      <CardBody>{to ? <Link to={to} className="st-figure__link">{body}</Link> : <div className="st-figure__link">{body}</div>}</CardBody>
    </Card>
  );
}
