package io.steward.ticket.lifecycle.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.steward.ticket.lifecycle.CallBack;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The promised call of a ticket on the wire; whom to call under which number is not told. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallBackPayload(Instant promisedAt, String by, @Nullable Instant wantedAt, int missed) {
  static @Nullable CallBackPayload of(@Nullable CallBack call) {
    return call == null
        ? null
        : new CallBackPayload(call.promisedAt(), call.by(), call.wantedAt(), call.missed());
  }
}
