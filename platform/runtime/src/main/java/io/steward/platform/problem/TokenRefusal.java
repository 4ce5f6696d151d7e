package io.steward.platform.problem;

import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/**
 * Says why a token was refused, so far as it helps an honest caller and tells a dishonest one
 * nothing new.
 */
final class TokenRefusal {
  private TokenRefusal() {}

  static FieldError explain(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidJwtException invalid) {
        return new FieldError(
            "Authorization", String.join(", ", reasons(invalid)), "a current token of our realm");
      }
    }
    return new FieldError(
        "Authorization", "is not a token that we can verify", "Bearer and an access token");
  }

  private static List<String> reasons(InvalidJwtException invalid) {
    List<String> reasons = new ArrayList<>();
    if (invalid.hasExpired()) {
      reasons.add("the token has expired");
    }
    if (invalid.hasErrorCode(ErrorCodes.ISSUER_INVALID)) {
      reasons.add("the token was issued by another realm");
    }
    if (invalid.hasErrorCode(ErrorCodes.AUDIENCE_INVALID)
        || invalid.hasErrorCode(ErrorCodes.AUDIENCE_MISSING)) {
      reasons.add("the token is not meant for this API");
    }
    return reasons.isEmpty() ? List.of("the token's signature or form is not valid") : reasons;
  }
}
