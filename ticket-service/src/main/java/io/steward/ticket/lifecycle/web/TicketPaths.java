package io.steward.ticket.lifecycle.web;

import io.steward.platform.identity.Caller;
import io.steward.platform.problem.Problems;
import io.steward.ticket.lifecycle.Request;
import io.steward.ticket.lifecycle.TicketNumber;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a request says about which ticket it means. */
public final class TicketPaths {
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

  private TicketPaths() {}

  /**
   * The number in a path.
   *
   * @throws io.steward.platform.problem.ProblemException 404 when it is none: then there is no such
   *     ticket
   */
  public static TicketNumber number(String text) {
    return TicketNumber.parse(text).orElseThrow(() -> Problems.notFound("ticket", text));
  }

  /**
   * What the caller asks of the ticket in the path.
   *
   * @throws io.steward.platform.problem.ProblemException 404 for a number that is none, 400 for an
   *     ETag that is none of ours
   */
  static Request request(String number, @Nullable String ifMatch, Caller caller) {
    return new Request(
        number(number), expectedVersion(ifMatch), caller.name(), caller.accountScope());
  }

  /**
   * The version that an {@code If-Match} header names; {@code null} when there is none or any will
   * do.
   *
   * @throws io.steward.platform.problem.ProblemException 400 when it is no ETag of ours
   */
  private static @Nullable Integer expectedVersion(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.equals("*")) {
      return null;
    }
    var tag = TAG.matcher(ifMatch);
    if (!tag.matches()) {
      throw Problems.invalid(
          "If-Match", "is " + ifMatch, "the ETag of the ticket, for example \"7\"");
    }
    return Integer.valueOf(tag.group(1));
  }
}
