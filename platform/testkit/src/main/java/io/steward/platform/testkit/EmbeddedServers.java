package io.steward.platform.testkit;

import io.steward.platform.embedded.EmbeddedKafka;
import io.steward.platform.embedded.EmbeddedPostgres;

/** The servers as processes and threads of this machine; needs nothing installed. */
final class EmbeddedServers implements ServerSet {
  private final EmbeddedPostgres postgres = EmbeddedPostgres.forTests();
  private final EmbeddedKafka kafka = EmbeddedKafka.forTests();

  EmbeddedServers() {
    postgres.createDatabase(DATABASE, DATABASE, PASSWORD);
    kafka.createTopics(TOPICS, PARTITIONS);
  }

  @Override
  public String jdbcUrl() {
    return postgres.jdbcUrl(DATABASE);
  }

  @Override
  public String reactiveUrl() {
    return postgres.reactiveUrl(DATABASE);
  }

  @Override
  public String bootstrapServers() {
    return kafka.bootstrapServers();
  }

  @Override
  public void close() {
    kafka.close();
    postgres.close();
  }
}
