package io.steward.slamonitor.servicelevel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Real orders of a marketplace, and what an independent program measured of them. */
record OlistData(List<String> events, List<String> accounts, JsonNode measures) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SHARED =
      Path.of(System.getProperty("steward.root", "..")).resolve("../shared");
  private static final Path FOLDER = SHARED.resolve("data/olist");
  private static final Path CONVERTER = SHARED.resolve("tools/olist_to_order_events.py");

  static boolean isThere() {
    return Files.isDirectory(FOLDER) && Files.isReadable(CONVERTER);
  }

  /** The events of so many of the largest accounts; 0 for all. */
  static OlistData of(int accounts) {
    try {
      Process converter =
          new ProcessBuilder(
                  "python3",
                  CONVERTER.toString(),
                  FOLDER.toString(),
                  "--accounts",
                  Integer.toString(accounts))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      List<String> events =
          new String(converter.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
      return new OlistData(
          events, events.stream().map(OlistData::account).distinct().toList(), read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode expected(String account) {
    return measures.path("accounts").path(account);
  }

  private static JsonNode read() throws IOException {
    try (var file =
        new GZIPInputStream(Files.newInputStream(FOLDER.resolve("expected_measures.json.gz")))) {
      return JSON.readTree(file);
    }
  }

  private static String account(String event) {
    String name = "\"account\":\"";
    int start = event.indexOf(name) + name.length();
    return event.substring(start, event.indexOf('"', start));
  }
}
