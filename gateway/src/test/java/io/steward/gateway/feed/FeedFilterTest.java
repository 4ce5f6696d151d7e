package io.steward.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedFilterTest {
  @Test
  void everythingButMeasurementsComesUnasked() {
    FeedFilter filter = new FeedFilter("", Optional.empty());
    assertThat(filter).accepts(event("sla.breached.v1", "ACME"), event("x.y.v1", null));
    assertThat(filter).rejects(event("sla.measured.v1", "ACME"));
  }

  @Test
  void onlyTheTypesAskedForCome() {
    FeedFilter filter = new FeedFilter("ticket.*, sla.breached.v1", Optional.empty());
    assertThat(filter).accepts(event("ticket.opened.v1", "A"), event("sla.breached.v1", "A"));
    assertThat(filter)
        .rejects(event("sla.breached.v10", "A"), event("sla.at-risk.v1", "A"))
        .rejects(event("ticket.measured.v1", "A"));
  }

  @Test
  void measurementsComeWhenAskedForByName() {
    FeedFilter filter = new FeedFilter("*.measured.v1", Optional.empty());
    assertThat(filter).accepts(event("sla.measured.v1", "A"));
  }

  @Test
  void aMerchantGetsItsOwnAccountsOnly() {
    FeedFilter filter = new FeedFilter("", Optional.of(Set.of("ACME")));
    assertThat(filter).accepts(event("sla.breached.v1", "ACME"));
    assertThat(filter)
        .rejects(event("sla.breached.v1", "ZEBRA"), event("sla.alert-raised.v1", null));
  }

  @Test
  void whatStaffSayAmongThemselvesReachesNoMerchant() {
    FeedEvent comment =
        new FeedEvent(new Partition("t", 0), 0, "ticket.commented.v1", "ACME", null, true, "{}");
    FeedFilter merchant = new FeedFilter("", Optional.of(Set.of("ACME")));

    assertThat(merchant)
        .rejects(comment, event("ticket.escalated.v1", "ACME"))
        .rejects(event("sla.alert-raised.v1", "ACME"), event("sla.alert-escalated.v1", "ACME"))
        .accepts(event("ticket.commented.v1", "ACME"));
    assertThat(new FeedFilter("", Optional.empty())).accepts(comment);
  }

  @Test
  void theClocksOfTicketsAreHeardAtEveryTurnAndThoseOfOrdersOnlyWhenTheyMatter() {
    FeedFilter all = new FeedFilter("*", Optional.empty());
    assertThat(all)
        .accepts(clock("sla.activated.v1", "ticket"), clock("sla.paused.v1", "ticket"))
        .accepts(clock("sla.resumed.v1", "ticket"), clock("sla.superseded.v1", "ticket"))
        .accepts(clock("sla.breached.v1", "order"), clock("sla.fulfilled.v1", "order"))
        .rejects(clock("sla.activated.v1", "order"), clock("sla.superseded.v1", "order"));
    FeedFilter byName = new FeedFilter("sla.activated.v1", Optional.empty());
    assertThat(byName)
        .accepts(clock("sla.activated.v1", "order"))
        .rejects(clock("sla.paused.v1", "order"));
  }

  private static FeedEvent clock(String type, String subject) {
    return new FeedEvent(new Partition("t", 0), 0, type, "ACME", subject, false, "{}");
  }

  private static FeedEvent event(String type, @Nullable String account) {
    return new FeedEvent(new Partition("t", 0), 0, type, account, null, false, "{}");
  }
}
