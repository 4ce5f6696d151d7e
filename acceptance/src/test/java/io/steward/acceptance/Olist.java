package io.steward.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/** Real orders that nobody here wrote, with figures that another program computed from them. */
final class Olist {
  private static final Path SHARED =
      Path.of(System.getProperty("steward.root", "..")).toAbsolutePath().resolveSibling("shared");
  private static final Path DATA = SHARED.resolve("data/olist");
  private static final Path CONVERTER = SHARED.resolve("tools/olist_to_order_events.py");

  private Olist() {}

  /** Whether the data stands beside the checkout. */
  static boolean isThere() {
    return Files.isDirectory(DATA) && Files.exists(CONVERTER);
  }

  /** The order events in the intake format, one a line, oldest first. */
  static List<String> events() throws IOException, InterruptedException {
    Path file = Files.createTempFile("olist", ".ndjson");
    try {
      Process converter =
          new ProcessBuilder("python3", CONVERTER.toString(), DATA.toString())
              .redirectOutput(file.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (!converter.waitFor(2, TimeUnit.MINUTES) || converter.exitValue() != 0) {
        throw new IOException("the converter of the Olist tables failed");
      }
      return Files.readAllLines(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** The events in an arbitrary order that is the same in every run, every tenth of them twice. */
  static List<String> shuffledAndDoubled(List<String> events) {
    List<String> all = new ArrayList<>(events);
    for (int i = 0; i < events.size(); i += 10) {
      all.add(events.get(i));
    }
    Collections.shuffle(all, new Random(20171124));
    return all;
  }

  /** {@code total}, {@code months} and {@code accounts}, each with counts by name. */
  static JsonNode expected() throws IOException {
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(DATA.resolve("expected_measures.json.gz")))) {
      return ApiClient.JSON.readTree(in);
    }
  }

  /** The counts of an object that are not zero; neither side has to name the others. */
  static Map<String, Long> counts(JsonNode object) {
    Map<String, Long> counts = new TreeMap<>();
    object
        .properties()
        .forEach(
            field -> {
              if (field.getValue().asLong() > 0) {
                counts.put(field.getKey(), field.getValue().asLong());
              }
            });
    return counts;
  }

  /** {@link #counts} of every member of an object. */
  static Map<String, Map<String, Long>> countsByName(JsonNode object) {
    Map<String, Map<String, Long>> counts = new TreeMap<>();
    object.properties().forEach(field -> counts.put(field.getKey(), counts(field.getValue())));
    return counts;
  }
}
