package io.steward.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** The published language of a service: one schema and one golden example for each event type. */
public final class GoldenEvents {
  /** Writes and reads as the mapper that Quarkus gives the services. */
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .registerModule(new Jdk8Module())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private GoldenEvents() {}

  /** The contract folder of a service of this repository. */
  public static Path contractOf(String service) {
    return Path.of(System.getProperty("steward.root", "..")).resolve(service).resolve("contract");
  }

  /**
   * What the producer writes is, field by field, the golden example, and both satisfy the schema.
   */
  public static void assertMatches(Path contract, String type, Object payload) {
    JsonNode written = tree(payload);
    assertThat(written).as("%s as written", type).isEqualTo(example(contract, type));
    assertValid(contract, type, written);
  }

  /** The payload satisfies the schema of the type. */
  public static void assertValid(Path contract, String type, JsonNode payload) {
    JsonNode schema = read(contract.resolve("events").resolve(type + ".schema.json"));
    Set<ValidationMessage> complaints =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(schema)
            .validate(payload);
    assertThat(complaints).as("%s against its schema", type).isEmpty();
  }

  /** Every example has a schema and satisfies it, and every schema has an example. */
  public static void assertComplete(Path contract) {
    assertThat(names(contract.resolve("examples"), ".json"))
        .isEqualTo(names(contract.resolve("events"), ".schema.json"))
        .isNotEmpty()
        .allSatisfy(type -> assertValid(contract, type, example(contract, type)));
  }

  /** The golden example of a type, for the test of a producer or a consumer. */
  public static JsonNode example(Path contract, String type) {
    return read(contract.resolve("examples").resolve(type + ".json"));
  }

  /** The golden example read as the consumer's own narrow view of the event. */
  public static <T> T example(Path contract, String type, Class<T> view) {
    return JSON.convertValue(example(contract, type), view);
  }

  private static JsonNode tree(Object payload) {
    try {
      // Through text, so that number types compare as a reader of the topic would see them.
      return JSON.readTree(JSON.writeValueAsBytes(payload));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> names(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(ending))
          .map(n -> n.substring(0, n.length() - ending.length()))
          .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
