package io.steward.account.profile.web;

import io.steward.platform.problem.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entity tags (RFC 9110): the version in quotes. */
final class VersionTag {
  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

  private VersionTag() {}

  static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * The version that an {@code If-Match} header asks for; {@code null} without a header or with
   * {@code *}.
   */
  static @Nullable Long expected(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.strip().equals("*")) {
      return null;
    }
    Matcher tag = TAG.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw Problems.invalid(
          "If-Match", "is " + ifMatch, "the ETag of the account as you read it, such as \"3\"");
    }
    return Long.valueOf(tag.group(1));
  }
}
