package io.steward.review.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that one source states about one account and day. It is absolute: it replaces the source's
 * statement of a smaller revision, and a smaller or equal revision that arrives later is old news.
 *
 * @param day local day of the account
 * @param observations none says that there is nothing to measure any more
 * @param targets what the source aimed at when it stated this, by measure
 */
public record Measurement(
    Source source,
    String account,
    LocalDate day,
    long revision,
    List<Observation> observations,
    Map<String, BigDecimal> targets) {
  public Measurement {
    observations = List.copyOf(observations);
    targets = Map.copyOf(targets);
  }

  /** What a measurement is about; of each matter only the greatest revision counts. */
  public record Matter(Source source, String account, LocalDate day) {}

  /** What it is about. */
  public Matter matter() {
    return new Matter(source, account, day);
  }

  /** One measurement of each matter, that of the greatest revision, whatever their order was. */
  public static List<Measurement> newest(Collection<Measurement> told) {
    Map<Matter, Measurement> newest = new LinkedHashMap<>();
    told.forEach(one -> newest.merge(one.matter(), one, Measurement::later));
    return List.copyOf(newest.values());
  }

  private static Measurement later(Measurement one, Measurement other) {
    return other.revision > one.revision ? other : one;
  }
}
