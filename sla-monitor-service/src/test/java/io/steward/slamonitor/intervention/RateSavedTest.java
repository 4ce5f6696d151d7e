package io.steward.slamonitor.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** All figures are worked out by hand. */
class RateSavedTest {
  /**
   * 18 of 20 kept with help, 12 of 20 without. In one stratum it is the plain difference, 0.9 - 0.6
   * = 0.3, with the plain variance 0.9·0.1/20 + 0.6·0.4/20 = 0.0165; 1.959964·√0.0165 = 0.2518.
   */
  private static final Stratum GOOD_WEEK = new Stratum(18, 20, 12, 20);

  /** 3 of 10 with help, 2 of 30 without: a bad week in which more was left alone. */
  private static final Stratum BAD_WEEK = new Stratum(3, 10, 2, 30);

  @Test
  void isThePlainDifferenceInOneStratum() {
    RateSaved rate = RateSaved.of(List.of(GOOD_WEEK));

    assertThat(rate.difference()).isEqualTo(0.3, within(1e-9));
    assertThat(rate.low()).isEqualTo(0.04824, within(1e-4));
    assertThat(rate.high()).isEqualTo(0.55176, within(1e-4));
    assertThat(rate.strata()).isEqualTo(1);
  }

  /**
   * Numerators (18·20 − 12·20)/40 = 3 and (3·30 − 2·10)/40 = 1.75; weights 20·20/40 = 10 and
   * 10·30/40 = 7.5; 4.75/17.5 = 0.271429. Variance terms (18·2·8000 + 12·8·8000)/(400·1600) = 1.65
   * and (3·7·27000 + 2·28·1000)/(300·1600) = 1.297917; 2.947917/306.25 = 0.00962585, root
   * 0.0981114; reach 0.192295.
   */
  @Test
  void comparesWithinStrataOnly() {
    RateSaved rate = RateSaved.of(List.of(GOOD_WEEK, BAD_WEEK));

    assertThat(rate.difference()).isEqualTo(0.271429, within(1e-6));
    assertThat(rate.low()).isEqualTo(0.271429 - 0.192295, within(1e-5));
    assertThat(rate.high()).isEqualTo(0.271429 + 0.192295, within(1e-5));
    assertThat(rate.helped()).isEqualTo(30);
    assertThat(rate.helpedKept()).isEqualTo(21);
    assertThat(rate.left()).isEqualTo(50);
    assertThat(rate.leftKept()).isEqualTo(14);
  }

  @Test
  void isNotDeceivedByWhereHelpWentTo() {
    // Help went to the bad week mostly: 34 of 100 kept against 62 of 100 without, all in all. In
    // either week by itself it helped as often as it harmed nothing: 0.3 against 0.3, 0.7 against
    // 0.7.
    Stratum bad = new Stratum(27, 90, 6, 20);
    Stratum good = new Stratum(7, 10, 56, 80);

    assertThat(RateSaved.of(List.of(bad, good)).difference()).isEqualTo(0, within(1e-12));
  }

  @Test
  void leavesOutWhatHasNothingToCompareWith() {
    RateSaved rate =
        RateSaved.of(List.of(GOOD_WEEK, new Stratum(5, 5, 0, 0), new Stratum(0, 0, 1, 9)));

    assertThat(rate.difference()).isEqualTo(0.3, within(1e-9));
    assertThat(rate.unmatched()).isEqualTo(5);
    assertThat(rate.left()).isEqualTo(20);
  }

  @Test
  void isUnknownWhenNothingIsComparable() {
    RateSaved rate = RateSaved.of(List.of(new Stratum(5, 5, 0, 0)));

    assertThat(rate.difference()).isNull();
    assertThat(rate.low()).isNull();
    assertThat(rate.unmatched()).isEqualTo(5);
  }
}
