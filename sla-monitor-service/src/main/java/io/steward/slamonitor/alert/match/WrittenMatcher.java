package io.steward.slamonitor.alert.match;

import org.jspecify.annotations.Nullable;

/**
 * A condition as people and programs write it.
 *
 * @param operator {@code =}, {@code !=}, {@code =~} or {@code !~}; {@code =} when absent
 */
public record WrittenMatcher(
    @Nullable String label, @Nullable String operator, @Nullable String value) {

  /** The condition as somebody would write it. */
  public static WrittenMatcher of(Matcher matcher) {
    return new WrittenMatcher(matcher.label(), matcher.operator().sign(), matcher.value());
  }
}
