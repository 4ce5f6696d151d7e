package io.steward.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaEvolutionTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path ROOT = Path.of(System.getProperty("steward.root", "../.."));
  private static final String BASE =
      Optional.ofNullable(System.getenv("STEWARD_CONTRACT_BASE")).orElse("origin/main");

  private static final String BEFORE =
      """
      {"type": "object", "required": ["order"], "properties": {
        "order": {"type": "string"},
        "items": {"type": "array", "items": {"type": "object", "properties": {"sku": {"type": "string"}}}}}}
      """;

  @Test
  void anAddedFieldBreaksNothing() throws Exception {
    String after =
        BEFORE.replace("\"order\": {", "\"carrier\": {\"type\": \"string\"}, \"order\": {");
    assertThat(breaks(after)).isEmpty();
  }

  @Test
  void aFieldThatWentIsNamed() throws Exception {
    assertThat(breaks(BEFORE.replace("\"sku\": {\"type\": \"string\"}", "")))
        .containsExactly("items[].sku is gone");
  }

  @Test
  void aFieldThatChangedItsTypeIsNamed() throws Exception {
    assertThat(
            breaks(
                BEFORE.replace(
                    "\"order\": {\"type\": \"string\"}", "\"order\": {\"type\": \"integer\"}")))
        .containsExactly("order was [string] and is [integer]");
  }

  @Test
  void aFieldThatMayNowBeAbsentIsNamed() throws Exception {
    assertThat(breaks(BEFORE.replace("[\"order\"]", "[]")))
        .containsExactly("order was always there and may be absent");
  }

  @Test
  void noPublishedSchemaBreaksItsPredecessorOnMain() throws Exception {
    assumeTrue(
        Files.isDirectory(ROOT.resolve(".git")), "this is not a clone: no predecessor is known");
    for (Path schema : publishedSchemas()) {
      String file = ROOT.toAbsolutePath().normalize().relativize(schema).toString();
      Optional<JsonNode> predecessor = SchemaEvolution.atRevision(ROOT, BASE, file);
      if (predecessor.isPresent()) {
        JsonNode now = JSON.readTree(schema.toFile());
        assertThat(SchemaEvolution.breaks(predecessor.get(), now))
            .as("%s against %s; a break needs a .v2 beside it", file, BASE)
            .isEmpty();
      }
    }
  }

  private static List<Path> publishedSchemas() throws Exception {
    try (Stream<Path> services = Files.list(ROOT.toAbsolutePath().normalize())) {
      return services
          .map(service -> service.resolve("contract/events"))
          .filter(Files::isDirectory)
          .flatMap(SchemaEvolutionTest::files)
          .toList();
    }
  }

  private static Stream<Path> files(Path folder) {
    try {
      return Files.list(folder).filter(f -> f.toString().endsWith(".schema.json"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> breaks(String after) throws Exception {
    return SchemaEvolution.breaks(JSON.readTree(BEFORE), JSON.readTree(after));
  }
}
