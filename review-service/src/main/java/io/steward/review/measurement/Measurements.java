package io.steward.review.measurement;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** The measurements that hold. */
public interface Measurements {
  /**
   * Replaces what is kept about each matter whose revision is greater than the kept one, and leaves
   * the others. One transaction; doing it again changes nothing.
   *
   * @param newest at most one of each matter
   */
  Uni<Void> replace(List<Measurement> newest);
}
