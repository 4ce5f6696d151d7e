package io.steward.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the rows, in the order the operation documents
 * @param next the cursor of the page that follows, or {@code null} when this is the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

  /**
   * Makes a page of rows that were asked for with one more than the limit: the surplus row only
   * tells that there is a next page.
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursorAfter) {
    if (rows.size() <= limit) {
      return new Page<>(List.copyOf(rows), null);
    }
    List<T> items = List.copyOf(rows.subList(0, limit));
    return new Page<>(items, cursorAfter.apply(items.getLast()));
  }

  /** The same page with its rows translated. */
  public <R> Page<R> map(Function<? super T, ? extends R> view) {
    return new Page<>(items.stream().<R>map(view).toList(), next);
  }
}
