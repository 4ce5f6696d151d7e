package io.steward.benchmark.monitor.contestant.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.apache.kafka.common.utils.Bytes;

/** Keys of the store by time: first the time, then the order, so that a range is a span of time. */
final class DueKey {
  private DueKey() {}

  static Bytes of(long dueMicros, String order) {
    byte[] name = order.getBytes(UTF_8);
    return Bytes.wrap(
        ByteBuffer.allocate(Long.BYTES + name.length).putLong(dueMicros).put(name).array());
  }

  /** The least key of that time. */
  static Bytes at(long dueMicros) {
    return of(dueMicros, "");
  }

  static long due(Bytes key) {
    return ByteBuffer.wrap(key.get()).getLong();
  }

  static String order(Bytes key) {
    return new String(key.get(), Long.BYTES, key.get().length - Long.BYTES, UTF_8);
  }
}
