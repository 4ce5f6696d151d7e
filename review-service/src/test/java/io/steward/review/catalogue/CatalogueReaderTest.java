package io.steward.review.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.steward.review.measurement.Source;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {
  private static final String GOOD =
      """
      measures:
        - id: on-time-dispatch.v1
          title: On-time dispatch
          unit: orders
          kind: ratio
          better: up
          source: sla-monitor-service
          target: 0.98
          headline: true
          drillDown: /api/v1/service-levels/orders?account={account}
      """;

  @Test
  void readsAMeasure() {
    assertThat(read(GOOD).measures())
        .containsExactly(
            new Measure(
                "on-time-dispatch.v1",
                "On-time dispatch",
                "orders",
                MeasureKind.RATIO,
                Better.UP,
                Source.SLA_MONITOR,
                new BigDecimal("0.98"),
                true,
                new DrillDown("/api/v1/service-levels/orders?account={account}")));
  }

  @Test
  void aTargetIsOptional() {
    assertThat(read(GOOD.replace("    target: 0.98\n", "")).measures().getFirst().target())
        .isNull();
  }

  @Test
  void tellsAllThatIsWrongAtOnce() {
    refuses(
        GOOD.replace("ratio", "average").replace("better: up", "better: more"),
        "on-time-dispatch.v1: kind is \"average\"; expected one of ratio, mean, sum",
        "on-time-dispatch.v1: better is \"more\"; expected one of up, down");
  }

  @Test
  void refusesASourceThatMeasuresNothing() {
    refuses(
        GOOD.replace("sla-monitor-service", "gateway"),
        "source is \"gateway\"; expected one of sla-monitor-service, ticket-service");
  }

  @Test
  void refusesATargetOfASum() {
    refuses(GOOD.replace("ratio", "sum"), "target is \"0.98\"; expected a share of 1, for ratios");
  }

  @Test
  void refusesAnUnknownPlaceInTheDrillDown() {
    refuses(GOOD.replace("{account}", "{merchant}"), "drillDown is \"/api/v1/service-levels");
  }

  @Test
  void refusesAnIdTwice() {
    refuses(
        GOOD + GOOD.substring(GOOD.indexOf('\n') + 1), "on-time-dispatch.v1: stands there twice");
  }

  @Test
  void refusesAFieldThatNobodyKnows() {
    refuses(GOOD.replace("better:", "beter:"), "beter");
  }

  @Test
  void refusesAnEmptyFile() {
    refuses("measures: []", "measures is empty");
  }

  private static void refuses(String document, String... complaints) {
    assertThatThrownBy(() -> read(document))
        .isInstanceOf(InvalidCatalogueException.class)
        .hasMessageContainingAll(complaints);
  }

  private static Catalogue read(String document) {
    return CatalogueReader.read(new ByteArrayInputStream(document.getBytes(UTF_8)));
  }
}
