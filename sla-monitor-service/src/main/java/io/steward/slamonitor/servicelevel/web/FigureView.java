package io.steward.slamonitor.servicelevel.web;

import io.steward.slamonitor.servicelevel.Dimension;
import io.steward.slamonitor.servicelevel.Excluded;
import io.steward.slamonitor.servicelevel.ServiceLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A figure as the API shows it: flat, since its members depend on the question. */
final class FigureView {
  private FigureView() {}

  static Map<String, @Nullable Object> of(ServiceLevel figure, List<Dimension> groupBy) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("measure", figure.measure().id());
    putGroup(view, figure.group(), groupBy);
    view.put("numerator", figure.numerator());
    view.put("denominator", figure.denominator());
    return view;
  }

  static Map<String, @Nullable Object> of(Excluded excluded, List<Dimension> groupBy) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("measure", excluded.measure().id());
    view.put("exclusion", excluded.exclusion().wireName());
    putGroup(view, excluded.group(), groupBy);
    view.put("orders", excluded.orders());
    return view;
  }

  private static void putGroup(
      Map<String, @Nullable Object> view, List<String> group, List<Dimension> groupBy) {
    for (int i = 0; i < groupBy.size(); i++) {
      String value = group.get(i);
      view.put(groupBy.get(i).wireName(), value.isEmpty() ? null : value);
    }
  }
}
