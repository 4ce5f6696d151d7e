package io.steward.platform.testkit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The servers as containers, where Docker is at hand and it was asked for. */
final class ContainerServers implements ServerSet {
  private static final String EMBEDDED = "; without it the same tests use embedded servers";
  private static final String NEEDS_DOCKER =
      "-Dsteward.containers=true needs a Docker that answers and may fetch images" + EMBEDDED;

  private final PostgreSQLContainer postgres =
      new PostgreSQLContainer("postgres:18")
          .withDatabaseName(DATABASE)
          .withUsername(DATABASE)
          .withPassword(PASSWORD);
  private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.1.1");

  /**
   * Starts both.
   *
   * @throws IllegalStateException with one sentence that says what is missing: Docker, or an image
   */
  ContainerServers() {
    requireDocker();
    start(postgres);
    start(kafka);
    createTopics();
  }

  // Testcontainers tries a small image first; where none can be fetched, it gives up by exception.
  private static void requireDocker() {
    boolean answers;
    try {
      answers = DockerClientFactory.instance().isDockerAvailable();
    } catch (RuntimeException e) {
      throw new IllegalStateException(NEEDS_DOCKER, e);
    }
    if (!answers) {
      throw new IllegalStateException(NEEDS_DOCKER);
    }
  }

  private static void start(GenericContainer<?> container) {
    try {
      container.start();
    } catch (ContainerFetchException e) {
      throw new IllegalStateException(
          "-Dsteward.containers=true needs the image " + container.getDockerImageName() + EMBEDDED,
          e);
    }
  }

  private void createTopics() {
    List<NewTopic> topics =
        TOPICS.stream().map(name -> new NewTopic(name, PARTITIONS, (short) 1)).toList();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
      admin.createTopics(topics).all().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public String jdbcUrl() {
    return postgres.getJdbcUrl();
  }

  @Override
  public String reactiveUrl() {
    return "postgresql://%s:%d/%s"
        .formatted(postgres.getHost(), postgres.getFirstMappedPort(), DATABASE);
  }

  @Override
  public String bootstrapServers() {
    return kafka.getBootstrapServers();
  }

  @Override
  public void close() {
    kafka.stop();
    postgres.stop();
  }
}
