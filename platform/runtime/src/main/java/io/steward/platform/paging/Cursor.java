package io.steward.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.steward.platform.problem.Problems;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The place in a sorted list after which the next page begins, as an opaque token: the values of
 * the sort key of the last row.
 */
public final class Cursor {
  private static final String SEPARATOR = "\u001f";
  private static final String REASON = "is not a cursor of this list";
  private static final String EXPECTED = "the value of \"next\" of the page before";

  private Cursor() {}

  /**
   * A token for the given sort key; {@link Object#toString} of each part must read back to the same
   * value.
   */
  public static String encode(Object... sortKeyParts) {
    String joined =
        Arrays.stream(sortKeyParts).map(Object::toString).collect(Collectors.joining(SEPARATOR));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
  }

  /**
   * The parts of the sort key.
   *
   * @throws io.steward.platform.problem.ProblemException 400 on the field {@code cursor} when it is
   *     none
   */
  public static List<String> decode(String cursor) {
    try {
      String joined = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
      return List.of(joined.split(SEPARATOR, -1));
    } catch (IllegalArgumentException e) {
      throw Problems.invalid("cursor", REASON, EXPECTED);
    }
  }

  /**
   * As {@link #decode(String)}, for a key of a known number of parts.
   *
   * @throws io.steward.platform.problem.ProblemException 400 on the field {@code cursor} when it
   *     has another
   */
  public static List<String> decode(String cursor, int parts) {
    List<String> key = decode(cursor);
    if (key.size() != parts) {
      throw Problems.invalid("cursor", REASON, EXPECTED);
    }
    return key;
  }
}
