package io.steward.platform.repetition;

import java.time.Duration;

/** Rings after a while. */
interface Alarm {
  /** Sets the alarm; what it returns puts it out, if it has not rung by then. */
  Runnable after(Duration pause, Runnable ring);
}
