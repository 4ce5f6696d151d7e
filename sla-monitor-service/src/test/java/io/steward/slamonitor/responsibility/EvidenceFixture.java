package io.steward.slamonitor.responsibility;

import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evidence in the making: placed on the 1st, to be dispatched on the 2nd and delivered on the 5th
 * at 12:00.
 */
final class EvidenceFixture {
  private final PromiseKind kind;
  private @Nullable Instant dispatchedAt;
  private @Nullable Instant deliveredAt;
  private Instant toldAt = at("01T09:00");
  private String channel = "shop";
  private List<Report> reports = List.of();

  private EvidenceFixture(PromiseKind kind) {
    this.kind = kind;
  }

  static EvidenceFixture ofDispatch() {
    return new EvidenceFixture(PromiseKind.DISPATCH);
  }

  static EvidenceFixture ofDelivery() {
    return new EvidenceFixture(PromiseKind.DELIVERY);
  }

  EvidenceFixture dispatched(String day) {
    dispatchedAt = at(day);
    return this;
  }

  EvidenceFixture delivered(String day) {
    deliveredAt = at(day);
    return this;
  }

  EvidenceFixture toldBy(String channelName, String day) {
    channel = channelName;
    toldAt = at(day);
    return this;
  }

  EvidenceFixture reported(Report... all) {
    reports = List.of(all);
    return this;
  }

  Evidence build() {
    boolean dispatch = kind == PromiseKind.DISPATCH;
    return new Evidence(
        new Miss(new OrderKey("ACME", "SO-1001"), kind),
        at(dispatch ? "02T12:00" : "05T12:00"),
        dispatch ? dispatchedAt : deliveredAt,
        at("01T09:00"),
        toldAt,
        at("02T12:00"),
        dispatchedAt,
        null,
        channel,
        "W1",
        "dhl",
        "RS",
        reports);
  }

  static Report scan(String code, String day) {
    return new Report(Report.Type.SCAN, code, null, at(day));
  }

  static Report discrepancy(String kind, String day) {
    return new Report(Report.Type.DISCREPANCY, kind, "no such street", at(day));
  }

  /** A time of November 2026, such as {@code 02T12:00}. */
  static Instant at(String day) {
    return Instant.parse("2026-11-" + day + ":00Z");
  }
}
