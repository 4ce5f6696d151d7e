package io.steward.slamonitor.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.platform.testkit.GoldenEvents;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The published definitions and the code that computes them are about the same measures. */
class MeasureCatalogueTest {
  private static final Path CONTRACT = GoldenEvents.contractOf("sla-monitor-service");

  @Test
  void defineTheMeasuresThatAreComputedAndNoOthers() throws IOException {
    assertThat(catalogue().measures())
        .extracting(MeasureDefinition::id)
        .containsExactlyElementsOf(Arrays.stream(Measure.values()).map(Measure::id).toList());
  }

  @ParameterizedTest
  @EnumSource
  void agreeInVersionUnitDirectionAndExclusions(Measure measure) throws IOException {
    MeasureDefinition definition =
        catalogue().measures().stream()
            .filter(d -> d.id().equals(measure.id()))
            .findFirst()
            .orElseThrow();

    assertThat(definition.id()).matches("[a-z-]+\\.v[0-9]+");
    assertThat(definition.unit()).isEqualTo(measure.unit().wireName());
    assertThat(definition.better()).isEqualTo(measure.better().wireName());
    assertThat(definition.buckets())
        .containsExactlyElementsOf(measure.exclusions().stream().map(Exclusion::wireName).toList());
    assertThat(definition.definedBy()).isIn("merchant", "provider", "both");
  }

  @Test
  void merchantAndProviderBothHaveADefinitionWhereTheyDiffer() throws IOException {
    List<MeasureDefinition> merchants =
        catalogue().measures().stream().filter(d -> d.definedBy().equals("merchant")).toList();

    assertThat(merchants)
        .isNotEmpty()
        .allSatisfy(
            theirs ->
                assertThat(catalogue().measures())
                    .anyMatch(
                        ours ->
                            ours.about().equals(theirs.about())
                                && ours.definedBy().equals("provider")));
  }

  @Test
  void everyExclusionAndDimensionIsExplained() throws IOException {
    assertThat(catalogue().exclusions().keySet())
        .containsExactlyElementsOf(
            Arrays.stream(Exclusion.values()).map(Exclusion::wireName).toList());
    assertThat(catalogue().dimensions().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Dimension.values())
                .filter(d -> !d.isTime() && d != Dimension.ACCOUNT)
                .map(Dimension::wireName)
                .toList());
  }

  @Test
  void theEventsSchemaNamesTheSameMeasuresAndExclusions() throws IOException {
    JsonNode schema =
        new ObjectMapper()
            .readTree(CONTRACT.resolve("events/sla.measured.v1.schema.json").toFile());

    assertThat(words(schema.at("/properties/rows/items/properties/measure/enum")))
        .containsExactlyElementsOf(Arrays.stream(Measure.values()).map(Measure::id).toList());
    assertThat(words(schema.at("/properties/exclusions/items/properties/exclusion/enum")))
        .containsExactlyElementsOf(
            Arrays.stream(Exclusion.values()).map(Exclusion::wireName).toList());
  }

  private static List<String> words(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static MeasureCatalogue catalogue() throws IOException {
    try (InputStream file = Files.newInputStream(CONTRACT.resolve("measures.yaml"))) {
      return MeasureCatalogue.read(file);
    }
  }
}
