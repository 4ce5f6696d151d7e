package io.steward.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {
  private static final Partition A0 = new Partition("sla.events", 0);
  private static final Partition A1 = new Partition("sla.events", 1);
  private final Positions positions = Positions.of(Map.of(A0, 17L, A1, 4L));

  @Test
  void theTokenReadsBack() {
    assertThat(positions).hasToString("sla.events/0=17,sla.events/1=4");
    assertThat(Positions.parse(positions.toString())).isEqualTo(positions);
    assertThat(Positions.parse("")).isEqualTo(Positions.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "sla.events/0=-1", "sla.events/0=1,", "a/1=2;b/1=2", "a/1=1e9"})
  void whatIsNoTokenIsRefused(String text) {
    assertThatThrownBy(() -> Positions.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ofAnUnknownPartitionEverythingIsNew() {
    assertThat(positions.next(new Partition("new.events", 0))).isZero();
  }

  @Test
  void oneIsBehindByTheSumOfTheOffsets() {
    Positions ahead = positions.with(A0, 20).with(A1, 5);
    assertThat(positions.behind(ahead)).isEqualTo(4);
    assertThat(ahead.behind(positions)).isZero();
    assertThat(ahead.reach(positions)).isTrue();
    assertThat(positions.reach(ahead)).isFalse();
  }
}
