package io.steward.slamonitor.alert.persistence;

import io.steward.slamonitor.alert.Complaints;
import io.steward.slamonitor.alert.hours.Digest;
import io.steward.slamonitor.alert.hours.HoursReader;
import io.steward.slamonitor.alert.hours.QuietHours;
import io.steward.slamonitor.alert.hours.WeeklyHours;
import io.steward.slamonitor.alert.hours.WrittenDigest;
import io.steward.slamonitor.alert.hours.WrittenHours;
import io.steward.slamonitor.alert.hours.WrittenQuietHours;
import io.steward.slamonitor.alert.match.Matcher;
import io.steward.slamonitor.alert.match.Operator;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts of rules as tables hold them: the texts that people wrote, read by the same readers. */
public final class Texts {
  private static final Pattern MATCHER =
      Pattern.compile("([a-z]+)(=~|!~|!=|=)(.*)", Pattern.DOTALL);

  private Texts() {}

  /** Conditions as {@link Matcher#toString()} writes them. */
  public static List<Matcher> matchers(String[] column) {
    return Arrays.stream(column).map(Texts::matcher).toList();
  }

  /** Conditions as a column holds them. */
  public static String[] column(List<Matcher> matchers) {
    return matchers.stream().map(Matcher::toString).toArray(String[]::new);
  }

  private static Matcher matcher(String text) {
    java.util.regex.Matcher parts = MATCHER.matcher(text);
    if (!parts.matches()) {
      throw new IllegalStateException("a stored condition cannot be read: " + text);
    }
    return new Matcher(
        parts.group(1), Operator.ofSign(parts.group(2)).orElseThrow(), parts.group(3));
  }

  static @Nullable WeeklyHours hours(@Nullable JsonObject column) {
    return column == null ? null : reader().hours("", column.mapTo(WrittenHours.class));
  }

  /** Quiet hours as a column holds them. */
  public static @Nullable QuietHours quietHours(@Nullable JsonObject column) {
    return column == null ? null : reader().quietHours("", column.mapTo(WrittenQuietHours.class));
  }

  /** Quiet hours as a column takes them. */
  public static @Nullable JsonObject column(@Nullable QuietHours quiet) {
    return quiet == null ? null : JsonObject.mapFrom(WrittenQuietHours.of(quiet));
  }

  static @Nullable JsonObject column(@Nullable WeeklyHours hours) {
    return hours == null ? null : JsonObject.mapFrom(WrittenHours.of(hours));
  }

  static @Nullable Digest digest(@Nullable JsonObject column) {
    return column == null ? null : reader().digest("", column.mapTo(WrittenDigest.class));
  }

  static @Nullable JsonObject column(@Nullable Digest digest) {
    return digest == null ? null : JsonObject.mapFrom(WrittenDigest.of(digest));
  }

  // What is stored was read before; only a zone that Java no longer knows would now be complained
  // of.
  private static HoursReader reader() {
    return new HoursReader(new Complaints());
  }
}
