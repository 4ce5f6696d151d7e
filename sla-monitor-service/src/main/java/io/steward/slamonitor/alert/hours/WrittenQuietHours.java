package io.steward.slamonitor.alert.hours;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quiet hours as people and programs write them; absent, {@code criticalPasses} is false. */
public record WrittenQuietHours(
    @Nullable String zone,
    @Nullable List<WrittenHours.@Nullable Window> windows,
    @Nullable Boolean criticalPasses) {

  /** The quiet hours as somebody would write them. */
  public static WrittenQuietHours of(QuietHours quiet) {
    WrittenHours hours = WrittenHours.of(quiet.hours());
    return new WrittenQuietHours(hours.zone(), hours.windows(), quiet.criticalPasses());
  }
}
