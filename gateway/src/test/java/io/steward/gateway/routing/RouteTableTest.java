package io.steward.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteTableTest {
  private static final Upstream ORDERS = upstream("monitor", "orders", "order-events");
  private static final Upstream TICKETS = upstream("ticket", "tickets");
  private final RouteTable table = new RouteTable(List.of(ORDERS, TICKETS));

  @Test
  void findsTheOwnerByTheFirstSegment() {
    assertThat(table.find("/api/v1/orders/ACME/1")).contains(ORDERS);
    assertThat(table.find("/api/v1/tickets")).contains(TICKETS);
  }

  @Test
  void aResourceThatOnlyBeginsAlikeIsAnother() {
    assertThat(table.find("/api/v1/orders-of-others")).isEmpty();
    assertThat(table.find("/api/v1/order")).isEmpty();
  }

  @Test
  void whatIsNotBelowTheApiHasNoOwner() {
    assertThat(table.find("/q/metrics")).isEmpty();
    assertThat(table.find("/api/v1/")).isEmpty();
  }

  @Test
  void noResourceHasTwoOwners() {
    assertThatThrownBy(() -> new RouteTable(List.of(TICKETS, upstream("other", "tickets"))))
        .hasMessage("tickets is claimed by ticket and other");
  }

  private static Upstream upstream(String name, String... resources) {
    return new Upstream(name, URI.create("http://localhost:1"), Set.of(resources));
  }
}
