package io.steward.local.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A file with one order event a line, possibly gzipped; read line by line, whatever its size. */
record EventFile(Path path) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The earliest and the latest time at which something happened. */
  record Span(Instant first, Instant last) {
    private Span with(Instant moment) {
      return new Span(
          moment.isBefore(first) ? moment : first, moment.isAfter(last) ? moment : last);
    }
  }

  BufferedReader open() throws IOException {
    InputStream in = Files.newInputStream(path);
    InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
  }

  /** Reads the whole file once; absent when no line has a time. */
  Optional<Span> span() throws IOException {
    try (BufferedReader reader = open()) {
      return reader
          .lines()
          .map(EventFile::parse)
          .flatMap(event -> occurredAt(event).stream())
          .map(moment -> new Span(moment, moment))
          .reduce((span, next) -> span.with(next.first()));
    }
  }

  /** The event of a line; a missing node when the line is no JSON. */
  static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  static Optional<Instant> occurredAt(JsonNode event) {
    try {
      return Optional.of(OffsetDateTime.parse(event.path("occurredAt").asText()).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
