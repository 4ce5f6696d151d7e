package io.steward.billing;

import static io.steward.billing.Merchant.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders get their price, once, and again when they were wrong. */
@QuarkusTest
@WithTestResource(StewardServers.class)
class RatingComponentTest {
  @Inject Pool pool;
  private KafkaProbe kafka;

  @BeforeEach
  void listen() {
    kafka = KafkaProbe.on("billing.events");
  }

  @AfterEach
  void close() {
    kafka.close();
  }

  @Test
  void anOrderIsPricedOnceThoughItsEventsComeShuffledAndTwice() {
    Merchant m = new Merchant(kafka).signs();
    List<Map<String, Object>> events = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      events.add(m.placed("O" + i, "2026-03-01T08:00:00Z", "DE"));
      events.add(m.dispatched("O" + i, "2026-03-02T08:00:00Z", "2026-03-02T08:00:00Z", 1800));
    }
    events.addAll(List.copyOf(events));
    Collections.shuffle(events, new Random(7));

    events.forEach(m::send);

    m.awaitState("rated", 30);
    m.ships("LAST", "2026-03-02T09:00:00Z", 1800);
    kafka.await("shipment.rated.v1", m.account + "/LAST");
    assertThat(ratings(m)).isEqualTo(31);
    for (int i = 0; i < 30; i++) {
      assertThat(kafka.find("shipment.rated.v1", m.account + "/O" + i, p -> true)).hasSize(1);
    }
    get("/shipments/{a}/{o}", m.account, "O3")
        .statusCode(200)
        .body("state", equalTo("rated"))
        .body("rating.fee.amount", equalTo("6.84"))
        .body(
            "rating.working.step",
            contains("zone", "weight", "freight", "fuel", "order-fee", "fee"))
        .body("earlierRatings", hasSize(0));
  }

  @Test
  void aCorrectionIsPricedAgainAndTheFormerPriceKept() {
    Merchant m = new Merchant(kafka).signs();
    m.ships("O1", "2026-03-02T08:00:00Z", 1800);
    kafka.await("shipment.rated.v1", m.account + "/O1");

    m.send(m.dispatched("O1", "2026-03-02T08:00:00Z", "2026-03-03T08:00:00Z", 5500));

    kafka.await("shipment.rated.v1", m.account + "/O1", p -> p.get("revision").asInt() == 2);
    get("/shipments/{a}/{o}", m.account, "O1")
        .body("rating.freight.amount", equalTo("5.80"))
        .body("rating.ratedBecause", equalTo("corrected"))
        .body("earlierRatings.freight.amount", contains("5.20"));
  }

  @Test
  void aContractSignedLaterPricesTheOrdersThatWaited() {
    Merchant m = new Merchant(kafka);
    m.ships("EARLY", "2026-02-27T08:00:00Z", 1800);
    m.ships("LATE", "2026-03-02T08:00:00Z", 1800);
    m.awaitState("waiting", 2);

    m.sign(m.terms("2026-03-01")).statusCode(201).body("version", equalTo(1));

    kafka.await("shipment.rated.v1", m.account + "/LATE");
    m.awaitState("waiting", 1);
    m.sign(m.terms("2026-03-01")).statusCode(200).body("version", equalTo(1));
  }

  @Test
  void anOrderWithoutAZoneIsListedWithTheReason() {
    Merchant m = new Merchant(kafka).signs();
    m.send(m.placed("O1", "2026-03-01T08:00:00Z", "BR"));
    m.send(m.dispatched("O1", "2026-03-02T08:00:00Z", "2026-03-02T08:00:00Z", 1));

    m.awaitState("unrated", 1);
    get("/shipments?account={a}&state=unrated", m.account)
        .body("items.reason", contains("no zone of the rate card holds BR-BE"));
  }

  @Test
  void theMeasuresOfADayAreStatedAgainWhenItChanges() {
    Merchant m = new Merchant(kafka).signs();
    m.ships("O1", "2026-03-02T08:00:00Z", 1800);
    m.ships("O2", "2026-03-02T08:00:00Z", 1800);

    var measured =
        kafka.await(
            "billing.measured.v1",
            m.account,
            p -> p.toString().contains("13.68") && p.get("day").asText().equals("2026-03-02"));
    assertThat(measured.payload().get("rows").toString())
        .contains("shipping-revenue.v1", "shipments-rated.v1");
  }

  private long ratings(Merchant m) {
    return pool.preparedQuery("select count(*) as n from rating where account = $1")
        .execute(Tuple.of(m.account))
        .await()
        .indefinitely()
        .iterator()
        .next()
        .getLong("n");
  }
}
