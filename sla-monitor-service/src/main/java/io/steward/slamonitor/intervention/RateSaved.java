package io.steward.slamonitor.intervention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much more often promises at risk are kept when somebody intervenes.
 *
 * <p>Orders are compared within strata only (see {@link Stratum}), so that a bad week or a weak
 * warehouse does not pass for an effect. The difference is Mantel and Haenszel's: with {@code n1}
 * helped orders of which {@code a} were kept, {@code n0} others of which {@code b} were kept, and
 * {@code N = n1 + n0} in a stratum,
 *
 * <pre>difference = Σ (a·n0 − b·n1)/N  /  Σ n1·n0/N</pre>
 *
 * <p>Its variance is Greenland and Robins' (Biometrics 41, 1985), good for few large strata as well
 * as many small ones:
 *
 * <pre>variance = Σ (a·(n1−a)·n0³ + b·(n0−b)·n1³) / (n1·n0·N²)  /  (Σ n1·n0/N)²</pre>
 *
 * <p>The interval is difference ± 1.96 standard errors, cut at −1 and 1. It is no experiment: who
 * intervenes chooses where.
 *
 * @param helped orders in matched strata on which somebody intervened
 * @param left orders in matched strata on which nobody did
 * @param strata how many strata are matched
 * @param unmatched helped orders without any comparable one; they do not count
 * @param difference of the shares kept; {@code null} when nothing is matched
 * @param low lower end of the 95 % interval
 * @param high upper end
 */
public record RateSaved(
    long helped,
    long helpedKept,
    long left,
    long leftKept,
    int strata,
    long unmatched,
    @Nullable Double difference,
    @Nullable Double low,
    @Nullable Double high) {
  private static final double Z = 1.959964;

  /** The rate over the strata. */
  public static RateSaved of(List<Stratum> all) {
    List<Stratum> matched = all.stream().filter(Stratum::isMatched).toList();
    long unmatched =
        all.stream().filter(stratum -> !stratum.isMatched()).mapToLong(Stratum::helped).sum();
    double weight = matched.stream().mapToDouble(Stratum::weight).sum();
    if (weight == 0) {
      return new RateSaved(0, 0, 0, 0, 0, unmatched, null, null, null);
    }
    double difference = matched.stream().mapToDouble(Stratum::difference).sum() / weight;
    double variance = matched.stream().mapToDouble(Stratum::variance).sum() / (weight * weight);
    double reach = Z * Math.sqrt(variance);
    return new RateSaved(
        matched.stream().mapToLong(Stratum::helped).sum(),
        matched.stream().mapToLong(Stratum::helpedKept).sum(),
        matched.stream().mapToLong(Stratum::left).sum(),
        matched.stream().mapToLong(Stratum::leftKept).sum(),
        matched.size(),
        unmatched,
        difference,
        Math.max(-1, difference - reach),
        Math.min(1, difference + reach));
  }
}
