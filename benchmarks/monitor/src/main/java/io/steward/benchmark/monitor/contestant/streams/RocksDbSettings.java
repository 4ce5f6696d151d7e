package io.steward.benchmark.monitor.contestant.streams;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Options;

/** More memory than the default for what is written, and filters for what is looked up by key. */
public final class RocksDbSettings implements RocksDBConfigSetter {
  private static final long WRITE_BUFFER = 64L * 1024 * 1024;
  private static final int WRITE_BUFFERS = 3;

  // RocksDB owns the filter from then on, as it is part of the table's configuration.
  @SuppressWarnings("resource")
  @Override
  public void setConfig(String store, Options options, Map<String, Object> configs) {
    BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
    table.setFilterPolicy(new BloomFilter(10, false));
    options.setTableFormatConfig(table);
    options.setWriteBufferSize(WRITE_BUFFER);
    options.setMaxWriteBufferNumber(WRITE_BUFFERS);
  }

  @Override
  public void close(String store, Options options) {
    // Nothing is held beyond the options.
  }
}
