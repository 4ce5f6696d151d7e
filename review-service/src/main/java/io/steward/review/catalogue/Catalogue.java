package io.steward.review.catalogue;

import java.util.List;

/**
 * The measures that a review shows, in the order in which it shows them.
 *
 * @param measures ids are unique
 */
public record Catalogue(List<Measure> measures) {
  public Catalogue {
    measures = List.copyOf(measures);
  }

  /** The measures of the list of reviews. */
  public List<Measure> headlines() {
    return measures.stream().filter(Measure::headline).toList();
  }
}
