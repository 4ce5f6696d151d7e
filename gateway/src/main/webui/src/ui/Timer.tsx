import { countdown } from './format';
import { useNow } from './useNow';

/** A deadline as text that counts and a colour that warns; the words alone say the same as the colour. */
export function Timer({ dueAt, title }: { dueAt: string; title: string }) {
  const { text, urgency } = countdown(dueAt, useNow());
  return (
    <time dateTime={dueAt} title={title} className={`st-countdown st-countdown--${urgency}`}>
      {text}
    </time>
  );
}
