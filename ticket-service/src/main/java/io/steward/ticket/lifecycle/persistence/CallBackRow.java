package io.steward.ticket.lifecycle.persistence;

import io.steward.ticket.lifecycle.CallBack;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The call that is promised on a ticket as columns of its row. */
@Embeddable
record CallBackRow(
    @Column(name = "call_back_at") Instant promisedAt,
    @Column(name = "call_back_by") String by,
    @Column(name = "call_back_number") String number,
    @Column(name = "call_back_wanted_at") @Nullable Instant wantedAt,
    @Column(name = "call_back_missed") Integer missed) {

  static @Nullable CallBackRow of(@Nullable CallBack call) {
    return call == null
        ? null
        : new CallBackRow(
            call.promisedAt(), call.by(), call.number(), call.wantedAt(), call.missed());
  }

  CallBack callBack() {
    return new CallBack(promisedAt, by, number, wantedAt, missed);
  }
}
