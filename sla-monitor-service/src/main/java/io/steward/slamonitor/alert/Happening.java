package io.steward.slamonitor.alert;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an event means to us.
 *
 * @param occurrence {@code null} when no rule can be about it
 * @param ends the thing that is over with it, such as {@code ticket:TCK-000123}; {@code null} when
 *     none is
 */
public record Happening(@Nullable Occurrence occurrence, @Nullable String ends) {
  /** Nothing. */
  public static final Happening NONE = new Happening(null, null);

  /** What somebody may want to be told of. */
  public Optional<Occurrence> toTell() {
    return Optional.ofNullable(occurrence);
  }
}
