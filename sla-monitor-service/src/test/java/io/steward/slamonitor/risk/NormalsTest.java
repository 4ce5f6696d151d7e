package io.steward.slamonitor.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NormalsTest {
  private static final Normal DHL_TO_BY = transit(null, "dhl", "BY", 50, 412);
  private static final Normal W1_TO_BY = transit("W1", null, "BY", 60, 80);
  private static final Normal DHL = transit(null, "dhl", null, 70, 900);
  private static final Normal ALL = transit(null, null, null, 96, 5000);
  private static final Normals NORMALS =
      new Normals(List.of(DHL_TO_BY, W1_TO_BY, DHL, ALL), Duration.ofDays(5), Duration.ofHours(1));

  @Test
  void takesTheNarrowestGroupThatHasASample() {
    assertThat(NORMALS.of(lane("W1", "dhl", "BY"))).isEqualTo(DHL_TO_BY);
    assertThat(NORMALS.of(lane("W1", "ups", "BY"))).isEqualTo(W1_TO_BY);
    assertThat(NORMALS.of(lane("W2", "dhl", "SN"))).isEqualTo(DHL);
    assertThat(NORMALS.of(lane("W2", "ups", null))).isEqualTo(ALL);
  }

  @Test
  void fallsBackToTheSettingWhereNothingWasLearned() {
    Normal normal = NORMALS.of(new Lane(Stage.FULFILMENT, "ACME", "W1", null, "BY"));

    assertThat(normal.longest()).isEqualTo(Duration.ofDays(5));
    assertThat(normal.words()).contains("5 d 0 h").contains("until a normal is learned");
  }

  @Test
  void saysWhichGroupAndSampleItRestsOn() {
    assertThat(NORMALS.of(lane("W1", "dhl", "BY")).words())
        .isEqualTo("normally at most 2 d 2 h from dispatch to delivery for dhl to BY (412 orders)");
    assertThat(W1_TO_BY.words()).contains("warehouse W1 to BY (80 orders)");
    assertThat(ALL.words()).contains("all orders (5000 orders)");
  }

  @Test
  void takesNoNormalForShorterThanTheShortest() {
    Normals hasty =
        new Normals(
            List.of(transit(null, null, null, 0, 40)), Duration.ofDays(5), Duration.ofHours(1));

    assertThat(hasty.of(lane(null, null, null)).longest()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void knowsTheShortestOfItsStagesSoThatYoungerOrdersNeedNoLook() {
    assertThat(NORMALS.shortestOf(Stage.TRANSIT)).isEqualTo(Duration.ofHours(50));
    assertThat(NORMALS.shortestOf(Stage.REFUND)).isEqualTo(Duration.ofDays(5));
  }

  @Test
  void asksAnAccountsRefundsBeforeEverybodys() {
    Lane refund = new Lane(Stage.REFUND, "ACME", null, null, null);
    Normal own = new Normal(refund, Duration.ofDays(2), 31);
    Normals normals = new Normals(List.of(own), Duration.ofDays(5), Duration.ofHours(1));

    assertThat(normals.of(refund)).isEqualTo(own);
    assertThat(normals.of(new Lane(Stage.REFUND, "OTHER", null, null, null)).sample()).isZero();
  }

  private static Lane lane(
      @Nullable String warehouse, @Nullable String carrier, @Nullable String region) {
    return new Lane(Stage.TRANSIT, "ACME", warehouse, carrier, region);
  }

  private static Normal transit(
      @Nullable String warehouse,
      @Nullable String carrier,
      @Nullable String region,
      int hours,
      int sample) {
    return new Normal(
        new Lane(Stage.TRANSIT, null, warehouse, carrier, region), Duration.ofHours(hours), sample);
  }
}
