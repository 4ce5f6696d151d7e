package io.steward.billing.credit;

import io.smallrye.mutiny.Uni;
import io.steward.billing.credit.persistence.CreditSearch;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Limits;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of credits, latest breach first. */
@ApplicationScoped
public class CreditList {
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  private final CreditSearch search;

  CreditList(CreditSearch search) {
    this.search = search;
  }

  /** A page of the credits that pass the filter. */
  public Uni<Page<CreditView>> page(
      CreditFilter filter, @Nullable Integer limit, @Nullable String cursor) {
    int rows = Limits.limit(limit);
    List<String> after = cursor == null ? List.of(LATEST.toString(), "") : Cursor.decode(cursor, 2);
    return search
        .page(filter, breach(after.getFirst()), after.getLast(), rows + 1)
        .map(
            found ->
                Page.of(found, rows, c -> Cursor.encode(c.breachedAt(), c.promiseId()))
                    .map(CreditView::of));
  }

  private static Instant breach(String part) {
    try {
      return Instant.parse(part);
    } catch (DateTimeException e) {
      throw Problems.invalid("cursor", "is not a cursor of this list", "next of the page before");
    }
  }
}
