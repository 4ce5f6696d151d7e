package io.steward.slamonitor.tracking.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.order.OrderEvent;
import io.steward.slamonitor.promise.PromiseBoard;
import io.steward.slamonitor.promise.web.PromiseView;
import io.steward.slamonitor.tracking.Timelines;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An order with all that is known of it.
 *
 * @param milestones the report that holds for each, by name: placed, dispatched, and so on
 * @param promises dispatch first
 * @param timeline every report, by the moment it tells of
 */
public record OrderView(
    String account,
    String order,
    @Nullable String channel,
    @Nullable String warehouse,
    @Nullable String carrier,
    @Nullable String region,
    @Nullable String trackingNumber,
    @Nullable String cancelledBy,
    @Nullable Money value,
    Map<String, Milestone> milestones,
    List<PromiseView> promises,
    List<Entry> timeline) {

  /** When a milestone was reached, and by which report we know. */
  public record Milestone(Instant at, Instant recordedAt, String eventId) {}

  /**
   * A report.
   *
   * @param holds whether it is the one that holds for its milestone; true for what is no milestone
   * @param data the part that depends on the type, as the producer sent it
   */
  public record Entry(
      String id,
      String type,
      Instant occurredAt,
      Instant recordedAt,
      Instant receivedAt,
      boolean holds,
      @Schema(implementation = Object.class) JsonNode data) {}

  static OrderView of(
      List<Timelines.Entry> entries, List<PromiseBoard.Entry> promises, Instant now) {
    Order order = Order.unknown(entries.getFirst().event().key());
    for (Timelines.Entry entry : entries) {
      order = order.apply(entry.event());
    }
    Order known = order;
    return new OrderView(
        known.key().account(),
        known.key().order(),
        known.channel(),
        known.warehouse(),
        known.carrier(),
        known.region(),
        known.trackingNumber(),
        known.cancelledBy(),
        known.value(),
        milestones(known),
        promises.stream().map(p -> PromiseView.of(p, now)).toList(),
        entries.stream().map(entry -> entry(known, entry)).toList());
  }

  private static Map<String, Milestone> milestones(Order order) {
    Map<String, Milestone> milestones = new LinkedHashMap<>();
    order.reports().values().stream()
        .filter(event -> event.type().isMilestone())
        .forEach(
            event ->
                milestones.put(
                    event.type().wireName().replaceFirst("order\\.", ""),
                    new Milestone(event.occurredAt(), event.recordedAt(), event.id())));
    return milestones;
  }

  private static Entry entry(Order order, Timelines.Entry entry) {
    OrderEvent event = entry.event();
    return new Entry(
        event.id(),
        event.type().wireName(),
        event.occurredAt(),
        event.recordedAt(),
        entry.receivedAt(),
        !event.type().isMilestone() || order.holds(event),
        entry.data());
  }
}
