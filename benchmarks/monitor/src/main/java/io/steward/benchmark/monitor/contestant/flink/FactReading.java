package io.steward.benchmark.monitor.contestant.flink;

import io.steward.benchmark.monitor.workload.OrderReport;
import io.steward.benchmark.monitor.workload.OrderReportReader;
import java.util.Objects;
import org.apache.flink.api.common.serialization.DeserializationSchema;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads events where they come from Kafka, so that only what is needed goes on. */
final class FactReading implements KafkaRecordDeserializationSchema<Tuple3<String, Long, Long>> {
  private static final long serialVersionUID = 1;

  private transient @Nullable OrderReportReader reader;

  @Override
  public void open(DeserializationSchema.InitializationContext context) {
    reader = new OrderReportReader();
  }

  @Override
  public void deserialize(
      ConsumerRecord<byte[], byte[]> record, Collector<Tuple3<String, Long, Long>> out) {
    FlinkFigures.progress().begin();
    OrderReportReader ready = Objects.requireNonNull(reader);
    OrderReport report = ready.read(record.value());
    out.collect(Tuple3.of(report.key(), report.occurredAt(), report.dispatchBy()));
  }

  @Override
  public TypeInformation<Tuple3<String, Long, Long>> getProducedType() {
    return TypeInformation.of(new TypeHint<>() {});
  }
}
