package io.steward.slamonitor.intervention.web;

import org.jspecify.annotations.Nullable;

/** Texts as people write them: blanks around them mean nothing, and nothing but blanks is none. */
final class Written {
  private Written() {}

  static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
