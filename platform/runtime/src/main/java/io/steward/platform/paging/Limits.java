package io.steward.platform.paging;

import io.steward.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/** How many rows a page may have. */
public final class Limits {
  public static final int DEFAULT = 50;
  public static final int MOST = 500;

  private Limits() {}

  /**
   * The page size asked for, {@value #DEFAULT} when none was.
   *
   * @throws io.steward.platform.problem.ProblemException 400 on the field {@code limit} outside 1
   *     to {@value #MOST}
   */
  public static int limit(@Nullable Integer asked) {
    if (asked == null) {
      return DEFAULT;
    }
    if (asked < 1 || asked > MOST) {
      throw Problems.invalid("limit", "is " + asked, "a whole number from 1 to " + MOST);
    }
    return asked;
  }
}
