package io.steward.slamonitor.servicelevel;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures, always computed from the orders as they are now. */
public interface ServiceLevels {
  /** The figures, by measure and then by group. Without a group there is one for each measure. */
  Uni<Page<ServiceLevel>> figures(
      List<Measure> measures,
      List<Dimension> groupBy,
      OrderSelection selection,
      int limit,
      @Nullable String cursor);

  /** How many orders of the period each measure leaves out, by measure, reason and group. */
  Uni<Page<Excluded>> exclusions(
      List<Measure> measures,
      List<Dimension> groupBy,
      OrderSelection selection,
      int limit,
      @Nullable String cursor);

  /** The orders behind a figure, by the moment that decides their period. */
  Uni<Page<MeasuredOrder>> orders(
      Measure measure,
      Outcome outcome,
      OrderSelection selection,
      int limit,
      @Nullable String cursor);
}
