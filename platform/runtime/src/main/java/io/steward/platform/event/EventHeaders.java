package io.steward.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The CloudEvents 1.0 attributes of a record in Kafka's binary content mode ({@code ce_} headers).
 *
 * @param id unique per source; the same id again is the same event delivered again
 * @param type name and version of the event, for example {@code sla.breached.v1}
 * @param source the service that published it
 * @param time when it was published; the moment a thing happened is in the payload
 * @param subject what it is about
 */
public record EventHeaders(String id, String type, String source, Instant time, String subject) {
  private static final String PREFIX = "ce_";

  /**
   * Reads the attributes; an absent subject reads as empty, an absent time as the epoch.
   *
   * @throws MalformedEventException when id or type is missing, or the time is not ISO 8601
   */
  public static EventHeaders of(Headers headers) {
    return new EventHeaders(
        required(headers, "id"),
        required(headers, "type"),
        optional(headers, "source", ""),
        time(optional(headers, "time", "1970-01-01T00:00:00Z")),
        optional(headers, "subject", ""));
  }

  /**
   * Reads the type alone, for those who pass over most of what they see.
   *
   * @throws MalformedEventException when it is missing
   */
  public static String typeOf(Headers headers) {
    return required(headers, "type");
  }

  /** Writes the attributes as a record carries them. */
  public Headers toKafka() {
    return new RecordHeaders()
        .add(PREFIX + "specversion", "1.0".getBytes(UTF_8))
        .add(PREFIX + "id", id.getBytes(UTF_8))
        .add(PREFIX + "type", type.getBytes(UTF_8))
        .add(PREFIX + "source", source.getBytes(UTF_8))
        .add(PREFIX + "time", time.toString().getBytes(UTF_8))
        .add(PREFIX + "subject", subject.getBytes(UTF_8))
        .add("content-type", "application/json".getBytes(UTF_8));
  }

  private static String required(Headers headers, String name) {
    String value = optional(headers, name, "");
    if (value.isEmpty()) {
      throw new MalformedEventException("header " + PREFIX + name + " is missing");
    }
    return value;
  }

  private static String optional(Headers headers, String name, String absent) {
    Header header = headers.lastHeader(PREFIX + name);
    return header == null ? absent : new String(header.value(), UTF_8);
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new MalformedEventException("header ce_time is not an ISO 8601 instant: " + text);
    }
  }
}
