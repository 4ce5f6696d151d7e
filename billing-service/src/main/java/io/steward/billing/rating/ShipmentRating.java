package io.steward.billing.rating;

import io.smallrye.mutiny.Uni;
import io.steward.billing.adjustment.Adjustment;
import io.steward.billing.adjustment.persistence.PostgresAdjustments;
import io.steward.billing.contract.ContractHistory;
import io.steward.billing.contract.Contracts;
import io.steward.billing.measure.AccountDay;
import io.steward.billing.measure.persistence.StaleDays;
import io.steward.billing.rating.persistence.DueTable;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import io.steward.platform.id.Ids;
import io.steward.platform.outbox.Outbox;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prices the orders that are due, each once however many replicas are at it: an order is claimed by
 * its row lock and leaves the due ones in the same transaction. Prices are only ever added; what
 * changes on an invoiced order becomes an adjustment of the next invoice.
 */
@ApplicationScoped
public class ShipmentRating {
  private static final int BATCH = 500;

  private final Pool pool;
  private final Contracts contracts;
  private final DueTable table;
  private final PricedOrders dependants;
  private final PostgresAdjustments adjustments;
  private final StaleDays days;
  private final Outbox outbox;
  private final Clock clock;

  ShipmentRating(
      Pool pool,
      Contracts contracts,
      DueTable table,
      PricedOrders dependants,
      PostgresAdjustments adjustments,
      StaleDays days,
      Outbox outbox,
      Clock clock) {
    this.pool = pool;
    this.contracts = contracts;
    this.table = table;
    this.dependants = dependants;
    this.adjustments = adjustments;
    this.days = days;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Prices all that is due now. */
  public Uni<Void> rateDue() {
    return rateDue(null);
  }

  /** Prices what is due of one account, or of all when none is named. */
  public Uni<Void> rateDue(@Nullable String account) {
    return pool.withTransaction(tx -> rateSome(tx, account))
        .chain(
            claimed -> {
              if (claimed > 0) {
                outbox.wake();
              }
              return claimed < BATCH ? Uni.createFrom().voidItem() : rateDue(account);
            });
  }

  private Uni<Integer> rateSome(SqlConnection tx, @Nullable String account) {
    return table
        .claim(tx, account, BATCH)
        .chain(
            due ->
                due.isEmpty()
                    ? Uni.createFrom().item(0)
                    : contracts
                        .of(tx, accounts(due))
                        .chain(histories -> write(tx, price(due, histories)))
                        .replaceWith(due.size()));
  }

  private List<Priced> price(List<DueShipment> due, Map<String, ContractHistory> histories) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ContractHistory none = new ContractHistory(List.of());
    return due.stream()
        .map(
            d ->
                new Priced(
                    d,
                    Pricing.price(
                        histories.getOrDefault(d.shipment().key().account(), none), d.shipment()),
                    now))
        .toList();
  }

  private Uni<Void> write(SqlConnection tx, List<Priced> priced) {
    List<Priced> changed = priced.stream().filter(Priced::changed).toList();
    return table
        .write(tx, priced, changed)
        .chain(() -> adjustments.add(tx, changed.stream().flatMap(this::adjustment).toList()))
        .chain(() -> dependants.priced(tx, changed.stream().map(Priced::key).toList()))
        .chain(() -> outbox.append(tx, changed.stream().flatMap(this::event).toList()))
        .chain(() -> days.mark(tx, changed.stream().flatMap(this::days).distinct().toList()));
  }

  private Stream<DomainEvent> event(Priced priced) {
    return priced.outcome() instanceof Rating rating
        ? Stream.of(
            new DomainEvent(
                Topics.BILLING_EVENTS,
                priced.key().eventKey(),
                "shipment.rated.v1",
                priced.key().eventKey(),
                ShipmentRated.of(priced, rating)))
        : Stream.empty();
  }

  private Stream<Adjustment> adjustment(Priced priced) {
    String invoice = priced.due().invoice();
    return invoice == null
        ? Stream.empty()
        : priced.difference().stream()
            .map(
                difference ->
                    new Adjustment(
                        Ids.next(),
                        priced.key().account(),
                        priced.key().order(),
                        priced.due().because(),
                        difference,
                        invoice,
                        priced.at(),
                        null));
  }

  private Stream<AccountDay> days(Priced priced) {
    Optional<PriceTag> before = Optional.ofNullable(priced.due().current());
    return Stream.concat(
            before.map(PriceTag::dispatchedOn).stream(),
            Stream.of(priced.due().shipment().dispatchedOn()))
        .map(day -> new AccountDay(priced.key().account(), day));
  }

  private static List<String> accounts(List<DueShipment> due) {
    return due.stream()
        .map(d -> d.shipment().key().account())
        .distinct()
        .collect(Collectors.toList());
  }
}
