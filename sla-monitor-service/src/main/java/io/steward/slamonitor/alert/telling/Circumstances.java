package io.steward.slamonitor.alert.telling;

import io.steward.slamonitor.alert.mute.Inhibition;
import io.steward.slamonitor.alert.mute.Silence;
import io.steward.slamonitor.alert.mute.Standing;
import java.time.Instant;
import java.util.List;

/**
 * What holds for all alerts at one moment.
 *
 * @param standing alerts about things that have not ended
 */
public record Circumstances(
    Instant now,
    List<Silence> silences,
    List<Inhibition> inhibitions,
    List<Standing> standing,
    Directory directory) {

  /** The same at another moment. */
  public Circumstances at(Instant moment) {
    return new Circumstances(moment, silences, inhibitions, standing, directory);
  }

  /** The same with nothing standing, for moments of which we do not know what stood. */
  public Circumstances withoutStanding() {
    return new Circumstances(now, silences, inhibitions, List.of(), directory);
  }
}
