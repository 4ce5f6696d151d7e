package io.steward.platform.testkit;

import java.util.List;

/** A PostgreSQL server and a Kafka broker, however they were started. */
interface ServerSet extends AutoCloseable {
  String DATABASE = "steward";
  String PASSWORD = "steward";
  List<String> TOPICS =
      List.of(
          "order.intake",
          "order.events",
          "sla.events",
          "sla.measurements",
          "ticket.events",
          "account.events",
          "billing.events",
          "review.events");
  int PARTITIONS = 4;

  /** JDBC address of an empty database of the role {@value #DATABASE}. */
  String jdbcUrl();

  /** The same database for the reactive client. */
  String reactiveUrl();

  String bootstrapServers();

  @Override
  void close();
}
