package io.steward.slamonitor.alert.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatcherTest {
  private static final Map<String, String> LABELS = Map.of("warehouse", "W1", "kind", "dispatch");

  @Test
  void comparesTheWholeLabel() {
    assertThat(new Matcher("warehouse", Operator.IS, "W1").matches(LABELS)).isTrue();
    assertThat(new Matcher("warehouse", Operator.IS_NOT, "W1").matches(LABELS)).isFalse();
    assertThat(new Matcher("warehouse", Operator.LIKE, "W[12]").matches(LABELS)).isTrue();
    assertThat(new Matcher("warehouse", Operator.LIKE, "W").matches(LABELS)).isFalse();
    assertThat(new Matcher("warehouse", Operator.NOT_LIKE, "W2|W3").matches(LABELS)).isTrue();
  }

  @Test
  void takesAnAbsentLabelForEmptyAsAlertmanagerDoes() {
    assertThat(new Matcher("carrier", Operator.IS, "").matches(LABELS)).isTrue();
    assertThat(new Matcher("carrier", Operator.IS_NOT, "dhl").matches(LABELS)).isTrue();
    assertThat(new Matcher("carrier", Operator.LIKE, ".+").matches(LABELS)).isFalse();
  }

  @Test
  void allMustHoldAndNoneAlwaysDo() {
    Matcher holds = new Matcher("warehouse", Operator.IS, "W1");
    Matcher fails = new Matcher("kind", Operator.IS, "delivery");

    assertThat(Matcher.all(List.of(holds, fails), LABELS)).isFalse();
    assertThat(Matcher.all(List.of(), LABELS)).isTrue();
  }
}
