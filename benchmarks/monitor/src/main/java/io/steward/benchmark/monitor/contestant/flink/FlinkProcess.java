package io.steward.benchmark.monitor.contestant.flink;

import io.steward.benchmark.monitor.contestant.child.Progress;
import io.steward.benchmark.monitor.workload.OrderRecords;
import io.steward.benchmark.monitor.world.Logs;
import java.util.Map;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.rocksdb.RocksDB;

/** The JVM of Flink: its cluster and two of each operator. */
final class FlinkProcess {
  private FlinkProcess() {}

  /** Arguments: backend, bootstrap servers, number of events, group, folder. */
  public static void main(String[] arguments) throws Exception {
    Logs.complaintsOnly();
    requireOwnRocksDb();
    Progress progress = new Progress(Long.parseLong(arguments[2]));
    FlinkFigures.expect(progress);
    StreamExecutionEnvironment flink =
        StreamExecutionEnvironment.createLocalEnvironment(2, settings(arguments[0], arguments[4]));
    flink
        .fromSource(
            source(arguments[1], arguments[3]),
            WatermarkStrategy.<Tuple3<String, Long, Long>>forMonotonousTimestamps()
                .withTimestampAssigner((event, timestamp) -> event.f1 / 1000),
            "events")
        .keyBy(event -> event.f0)
        .process(new PromiseFunction())
        .sinkTo(sink(arguments[1]));
    flink.executeAsync("promises").getJobExecutionResult().whenComplete(FlinkProcess::ended);
    progress.awaitAll();
    progress.tell(FlinkFigures.all());
  }

  // With that of Kafka Streams no checkpoint completes.
  private static void requireOwnRocksDb() {
    String library = RocksDB.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    if (!library.contains("frocksdb")) {
      throw new IllegalStateException("Flink needs RocksDB as it was built for it, not " + library);
    }
  }

  // A job that starts again counts events twice; one that fails must not be waited for.
  private static void ended(@Nullable JobExecutionResult result, @Nullable Throwable failure) {
    if (failure != null) {
      failure.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  private static Configuration settings(String backend, String folder) {
    return Configuration.fromMap(
        Map.ofEntries(
            Map.entry("state.backend.type", backend),
            Map.entry("state.backend.rocksdb.timer-service.factory", "HEAP"),
            Map.entry("state.backend.rocksdb.localdir", folder),
            Map.entry("execution.checkpointing.incremental", "true"),
            Map.entry("execution.checkpointing.interval", "10s"),
            Map.entry("execution.checkpointing.storage", "filesystem"),
            Map.entry("execution.checkpointing.dir", "file://" + folder + "/checkpoints"),
            Map.entry("restart-strategy.type", "none"),
            Map.entry("taskmanager.memory.managed.size", "512mb"),
            Map.entry("pipeline.object-reuse", "true")));
  }

  private static KafkaSource<Tuple3<String, Long, Long>> source(String brokers, String group) {
    return KafkaSource.<Tuple3<String, Long, Long>>builder()
        .setBootstrapServers(brokers)
        .setTopics(OrderRecords.TOPIC)
        .setGroupId(group)
        .setStartingOffsets(OffsetsInitializer.earliest())
        .setProperty("max.poll.records", "10000")
        .setDeserializer(new FactReading())
        .build();
  }

  private static KafkaSink<Tuple2<String, Long>> sink(String brokers) {
    return KafkaSink.<Tuple2<String, Long>>builder()
        .setBootstrapServers(brokers)
        .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
        .setProperty("linger.ms", "20")
        .setRecordSerializer(new BreachWriting())
        .build();
  }
}
