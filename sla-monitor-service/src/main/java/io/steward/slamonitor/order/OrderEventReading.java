package io.steward.slamonitor.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.steward.platform.problem.FieldError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading a report came to: an event, or what is wrong with it. */
public sealed interface OrderEventReading {
  /** The report is valid. */
  record Valid(OrderEvent event) implements OrderEventReading {}

  /** The report is not; every fault that was found, the first first. */
  record Invalid(List<FieldError> errors) implements OrderEventReading {}

  /** Longest id, account code, order reference or other short text that we take. */
  int MOST_CHARACTERS = 200;

  /**
   * Reads a report strictly: what we know must be right, what we do not know is kept. Times are cut
   * to the microsecond, which is what the database can keep.
   *
   * @param text the same report as it came, which is what is kept
   */
  static OrderEventReading read(JsonNode json, String text) {
    if (!(json instanceof ObjectNode body)) {
      return new Invalid(
          List.of(new FieldError("body", "is not an object", "one order event as a JSON object")));
    }
    List<FieldError> errors = new ArrayList<>();
    FieldReader fields = new FieldReader(body, "", errors);
    String id = fields.requiredText("id", "the producer's id of this event");
    OrderEventType type = type(fields, errors);
    Instant occurredAt = fields.requiredTime("occurredAt");
    Instant recordedAt = fields.time("recordedAt");
    String account = account(fields, errors);
    String order = fields.requiredText("order", "the merchant's order reference");
    fields.object("data").ifPresent(data -> DataRules.check(type, data));
    if (!errors.isEmpty()
        || id == null
        || type == null
        || occurredAt == null
        || account == null
        || order == null) {
      return new Invalid(List.copyOf(errors));
    }
    return new Valid(
        new OrderEvent(
            id,
            type,
            occurredAt,
            recordedAt == null ? occurredAt : recordedAt,
            new OrderKey(account, order),
            Details.of(type, body.path("data")),
            text));
  }

  private static @Nullable OrderEventType type(FieldReader fields, List<FieldError> errors) {
    String expected = "one of " + OrderEventType.names();
    String name = fields.requiredText("type", expected);
    OrderEventType type = name == null ? null : OrderEventType.named(name).orElse(null);
    if (name != null && type == null) {
      errors.add(new FieldError("type", "is \"" + name + "\", which is not known", expected));
    }
    return type;
  }

  private static @Nullable String account(FieldReader fields, List<FieldError> errors) {
    String account = fields.requiredText("account", "the merchant's account code");
    if (account != null && account.indexOf('/') >= 0) {
      errors.add(new FieldError("account", "contains a slash", "an account code without one"));
    }
    return account;
  }
}
