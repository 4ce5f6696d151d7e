package io.steward.ticket.lifecycle.web;

import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.problem.Problems;
import io.steward.ticket.lifecycle.Direction;
import io.steward.ticket.lifecycle.Reply;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A public reply.
 *
 * @param direction {@code null} means inbound from a merchant and outbound from anybody else, who
 *     says inbound to log what the merchant said
 */
public record ReplyRequest(
    @NotBlank(message = CommentRequest.EXPECTED)
        @Size(max = 10_000, message = CommentRequest.EXPECTED)
        String text,
    @Schema(
            nullable = true,
            enumeration = {"inbound", "outbound"},
            description = "Default inbound from a merchant and outbound from anybody else.")
        @Pattern(regexp = "inbound|outbound", message = "inbound or outbound")
        @Nullable String direction) {
  /**
   * The reply of the caller. Whatever the merchant says, a person says; of what we send, that of a
   * program is not a person's.
   *
   * @throws io.steward.platform.problem.ProblemException 400 when a merchant speaks for us
   */
  Reply by(Caller caller) {
    boolean merchant = caller.accountScope().isPresent();
    if (merchant && Direction.OUTBOUND.code().equals(direction)) {
      throw Problems.invalid("direction", "is \"outbound\"", "inbound, from a merchant");
    }
    Direction way =
        direction == null
            ? (merchant ? Direction.INBOUND : Direction.OUTBOUND)
            : Direction.parse(direction).orElseThrow();
    return new Reply(text, way, way == Direction.INBOUND || !caller.is(Roles.INTEGRATION));
  }
}
