package io.steward.platform.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** What a Kafka broker shall be like, and its start. */
public final class KafkaBuilder {

  private static final int NODE = 1;
  private static final String CONTROLLER = "CONTROLLER";
  private static final String CLIENTS = "CLIENTS";

  private KafkaFolder folder = KafkaFolder.forOnce();
  private int port;

  KafkaBuilder() {}

  /** Keeps the data in this folder and takes up what is there. Without it the data is temporary. */
  public KafkaBuilder folder(Path kept) {
    folder.forgetIfTemporary();
    folder = KafkaFolder.kept(kept);
    return this;
  }

  /** Listens for clients on this port; 0, the default, takes a free one. */
  public KafkaBuilder port(int wanted) {
    port = wanted;
    return this;
  }

  /** Starts the broker and returns when it takes connections. */
  public EmbeddedKafka start() {
    folder.initialise(NODE, CONTROLLER);
    int chosen = FreePort.orAny(port);
    KafkaRaftServer server =
        new KafkaRaftServer(
            KafkaConfig.fromProps(asProperties(settings(chosen, FreePort.orAny(0)))), Time.SYSTEM);
    server.startup();
    return new EmbeddedKafka(server, folder, chosen);
  }

  private Map<String, String> settings(int clients, int controller) {
    Map<String, String> settings = new HashMap<>(topicSettings());
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", Integer.toString(NODE));
    settings.put("controller.quorum.voters", NODE + "@localhost:" + controller);
    settings.put("controller.listener.names", CONTROLLER);
    settings.put("inter.broker.listener.name", CLIENTS);
    settings.put(
        "listeners",
        "%s://localhost:%d,%s://localhost:%d".formatted(CLIENTS, clients, CONTROLLER, controller));
    settings.put("advertised.listeners", CLIENTS + "://localhost:" + clients);
    settings.put(
        "listener.security.protocol.map", CLIENTS + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
    settings.put("log.dirs", folder.root().toString());
    // Nobody else will join a group here.
    settings.put("group.initial.rebalance.delay.ms", "0");
    return settings;
  }

  private static Map<String, String> topicSettings() {
    return Map.of(
        "auto.create.topics.enable", "true",
        "num.partitions", "4",
        "default.replication.factor", "1",
        "offsets.topic.replication.factor", "1",
        "offsets.topic.num.partitions", "4",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        // Retention looks at the time inside a record, and replayed history is old on arrival.
        "log.retention.ms", "-1",
        // As long as the records: whoever comes back after a holiday goes on where it was.
        "offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE),
        // Five times the default: a complete state in one event may be long, a file is not an
        // event.
        "message.max.bytes", "5242880");
  }

  private static Properties asProperties(Map<String, String> settings) {
    Properties properties = new Properties();
    properties.putAll(settings);
    return properties;
  }
}
