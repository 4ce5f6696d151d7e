package io.steward.benchmark.monitor.world;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The libraries that a JVM of a contestant sees. Kafka Streams and Flink each bring a build of
 * RocksDB with the same class names, so nobody may see both.
 */
public enum ClassPath {
  /** For the broker and the bare consumers. */
  PLAIN(jar -> !jar.startsWith("flink") && !jar.contains("rocksdb")),
  /** For Kafka Streams. */
  STREAMS(jar -> !jar.startsWith("flink") && !jar.startsWith("frocksdb")),
  /** For Flink. */
  FLINK(jar -> !jar.startsWith("rocksdb") && !jar.startsWith("kafka-streams"));

  private final Predicate<String> wanted;

  ClassPath(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  // No manifest may name libraries: they would come before those that are wanted here.
  String text() {
    Path own = own();
    File[] libraries = own.resolveSibling("lib").toFile().listFiles();
    if (libraries == null) {
      throw new IllegalStateException("run the benchmark from its jar; its lib folder is missing");
    }
    return Arrays.stream(libraries)
        .filter(jar -> wanted.test(jar.getName()))
        .map(File::getPath)
        .collect(Collectors.joining(File.pathSeparator, own + File.pathSeparator, ""));
  }

  private static Path own() {
    try {
      return Path.of(ClassPath.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
