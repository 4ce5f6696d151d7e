package io.steward.benchmark.monitor.contestant.streams;

import io.steward.benchmark.monitor.workload.Punctuality;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The stores of the topology: open promises by order, the same by time, figures by account.
 *
 * @param onDisk in RocksDB; else in memory
 */
record PromiseStores(boolean onDisk) {
  static final String OPEN = "open";
  static final String DUE = "due";
  static final String FIGURES = "figures";

  List<StoreBuilder<?>> builders() {
    StoreBuilder<KeyValueStore<String, Long>> open =
        Stores.keyValueStoreBuilder(supplier(OPEN), Serdes.String(), Serdes.Long());
    StoreBuilder<KeyValueStore<Bytes, byte[]>> due =
        Stores.keyValueStoreBuilder(supplier(DUE), Serdes.Bytes(), Serdes.ByteArray());
    // Few keys that change with each event: cached, they reach the changelog once a commit.
    StoreBuilder<KeyValueStore<String, Punctuality>> figures =
        Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(FIGURES), Serdes.String(), punctuality())
            .withCachingEnabled();
    return List.of(open, due, figures);
  }

  private KeyValueBytesStoreSupplier supplier(String name) {
    return onDisk ? Stores.persistentKeyValueStore(name) : Stores.inMemoryKeyValueStore(name);
  }

  private static Serde<Punctuality> punctuality() {
    return Serdes.serdeFrom(
        (topic, figure) ->
            figure == null
                ? null
                : ByteBuffer.allocate(16)
                    .putLong(figure.onTime())
                    .putLong(figure.dispatched())
                    .array(),
        (topic, bytes) -> {
          if (bytes == null) {
            return null;
          }
          ByteBuffer buffer = ByteBuffer.wrap(bytes);
          return new Punctuality(buffer.getLong(), buffer.getLong());
        });
  }
}
