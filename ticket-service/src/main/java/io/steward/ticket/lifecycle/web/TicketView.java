package io.steward.ticket.lifecycle.web;

import io.steward.ticket.account.AccountCopy;
import io.steward.ticket.lifecycle.Impact;
import io.steward.ticket.lifecycle.Matter;
import io.steward.ticket.lifecycle.Resolution;
import io.steward.ticket.lifecycle.Ticket;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ticket in an answer, as {@code contract/openapi.yaml} describes it. */
public record TicketView(
    String ticket,
    String kind,
    String account,
    @Nullable String accountName,
    @Nullable String accountManager,
    @Nullable String cause,
    @Nullable String channel,
    @Nullable String order,
    String subject,
    @Nullable String description,
    String severity,
    String status,
    int level,
    @Nullable String assignee,
    @Nullable WaitingView waiting,
    int ordersAffected,
    int ordersOpen,
    @Nullable MoneyView valueAtStake,
    List<MoneyView> valuesAtStake,
    Instant openedAt,
    String openedBy,
    @Nullable Instant escalatesAt,
    @Nullable Instant resolvedAt,
    @Nullable String resolvedBy,
    @Nullable String resolution,
    int version) {

  /**
   * The ticket with what is known of its account.
   *
   * @param account {@code null} while nobody has told us of it
   */
  public static TicketView of(Ticket t, @Nullable AccountCopy account) {
    Matter matter = t.matter();
    Impact impact = t.impact();
    Resolution done = t.resolution();
    return new TicketView(
        t.number().toString(),
        matter.kind().code(),
        matter.account(),
        account == null ? null : account.name(),
        account == null ? null : account.manager(),
        matter.cause(),
        matter.channel(),
        matter.order(),
        matter.subject(),
        matter.description(),
        t.severity().code(),
        t.status().code(),
        t.ladder().level(),
        t.assignee(),
        t.waiting() == null ? null : WaitingView.of(t.waiting()),
        impact.affected(),
        impact.open(),
        impact.largestSum().map(MoneyView::of).orElse(null),
        impact.sums().stream().map(MoneyView::of).toList(),
        t.opening().at(),
        t.opening().by(),
        t.ladder().dueAt(),
        done == null ? null : done.at(),
        done == null ? null : done.by(),
        done == null ? null : done.text(),
        t.version());
  }
}
