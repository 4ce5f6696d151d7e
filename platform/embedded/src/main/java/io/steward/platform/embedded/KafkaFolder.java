package io.steward.platform.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** The folder of one broker: its log segments and the metadata of the cluster of one. */
record KafkaFolder(Path root, boolean temporary) {

  static KafkaFolder forOnce() {
    try {
      return new KafkaFolder(Files.createTempDirectory("steward-kafka-"), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static KafkaFolder kept(Path root) {
    return new KafkaFolder(root.toAbsolutePath(), false);
  }

  /** Writes the identity of a new cluster unless there is one. */
  void initialise(int nodeId, String controllerListener) {
    if (Files.exists(root.resolve("meta.properties"))) {
      return;
    }
    try {
      Files.createDirectories(root);
      new Formatter()
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(nodeId)
          .setControllerListenerName(controllerListener)
          .setMetadataLogDirectory(root.toString())
          .addDirectory(root.toString())
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .run();
    } catch (Exception e) {
      throw new IllegalStateException("The folder " + root + " cannot be prepared for Kafka.", e);
    }
  }

  void forgetIfTemporary() {
    try {
      if (temporary) {
        Folders.delete(root);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
