package io.steward.ticket.lifecycle.web;

import io.steward.ticket.account.AccountCopy;
import io.steward.ticket.lifecycle.Impact;
import io.steward.ticket.lifecycle.Matter;
import io.steward.ticket.lifecycle.Resolution;
import io.steward.ticket.lifecycle.Ticket;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ticket in an answer, as {@code contract/openapi.yaml} describes it. */
@Schema(description = "A ticket in its present state.")
public record TicketView(
    @Schema(required = true, examples = "TCK-000123") String ticket,
    @Schema(
            required = true,
            enumeration = {"incident", "request"})
        String kind,
    @Schema(required = true) String account,
    @Schema(nullable = true, description = "null while the account is not registered.")
        @Nullable String accountName,
    @Schema(nullable = true) @Nullable String accountManager,
    @Schema(nullable = true, examples = "late-dispatch:W1") @Nullable String cause,
    @Schema(nullable = true, description = "Where a request came from.") @Nullable String channel,
    @Schema(nullable = true, description = "The order of a request.") @Nullable String order,
    @Schema(required = true) String subject,
    @Schema(nullable = true) @Nullable String description,
    @Schema(
            required = true,
            enumeration = {"low", "medium", "high", "critical"})
        String severity,
    @Schema(
            required = true,
            enumeration = {"open", "in-progress", "waiting-customer", "on-hold", "resolved"},
            description =
                "open: nobody has taken it at its present level. waiting-customer: the "
                    + "merchant's answer is awaited. on-hold: something else is awaited. Policies "
                    + "pause clocks by status.")
        String status,
    @Schema(required = true, minimum = "0", maximum = "3") int level,
    @Schema(nullable = true) @Nullable String assignee,
    @Schema(
            nullable = true,
            description = "What the ticket waits for; null while the work goes on.")
        @Nullable WaitingView waiting,
    @Schema(nullable = true, description = "The last complaint; null when there was none.")
        @Nullable ComplaintView complaint,
    @Schema(nullable = true, description = "The call that is promised; null when none is.")
        @Nullable CallBackView callBack,
    @Schema(required = true) int ordersAffected,
    @Schema(required = true) int ordersOpen,
    @Schema(nullable = true, description = "The largest of valuesAtStake.")
        @Nullable MoneyView valueAtStake,
    @Schema(
            required = true,
            description = "The open orders' value, one sum per currency, never converted.")
        List<MoneyView> valuesAtStake,
    @Schema(required = true) Instant openedAt,
    @Schema(required = true) String openedBy,
    @Schema(nullable = true) @Nullable Instant escalatesAt,
    @Schema(nullable = true) @Nullable Instant resolvedAt,
    @Schema(nullable = true) @Nullable String resolvedBy,
    @Schema(nullable = true) @Nullable String resolution,
    @Schema(required = true, description = "The ETag holds it.") int version) {

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
        ComplaintView.of(t.commitments().complaint()),
        CallBackView.of(t.commitments().callBack()),
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
