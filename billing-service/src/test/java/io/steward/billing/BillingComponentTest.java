package io.steward.billing;

import static io.restassured.RestAssured.given;
import static io.steward.billing.Merchant.get;
import static io.steward.billing.Merchant.runBilling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Billing on a real database and broker, from the events to the document. */
@QuarkusTest
@WithTestResource(StewardServers.class)
class BillingComponentTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

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

    awaitState(m, "rated", 30);
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
    awaitState(m, "waiting", 2);

    m.sign(m.terms("2026-03-01")).statusCode(201).body("version", equalTo(1));

    kafka.await("shipment.rated.v1", m.account + "/LATE");
    awaitState(m, "waiting", 1);
    m.sign(m.terms("2026-03-01")).statusCode(200).body("version", equalTo(1));
  }

  @Test
  void anOrderWithoutAZoneIsListedWithTheReason() {
    Merchant m = new Merchant(kafka).signs();
    m.send(m.placed("O1", "2026-03-01T08:00:00Z", "BR"));
    m.send(m.dispatched("O1", "2026-03-02T08:00:00Z", "2026-03-02T08:00:00Z", 1));

    awaitState(m, "unrated", 1);
    get("/shipments?account={a}&state=unrated", m.account)
        .body("items.reason", contains("no zone of the rate card holds BR-BE"));
  }

  @Test
  void aBillingRunNetsCreditsUpToTheCapAndRunningItAgainChangesNothing() throws IOException {
    Merchant m = new Merchant(kafka).signs();
    m.ships("O1", "2026-04-02T08:00:00Z", 1800);
    m.ships("O2", "2026-04-02T08:00:00Z", 1800);
    m.breached("O1", "2026-04-01T12:00:00Z");
    m.breached("O1", "2026-04-01T13:00:00Z");
    m.breached("O2", "2026-04-01T14:00:00Z");
    awaitCredits(m, "granted", 3);

    runBilling("2026-04").statusCode(200).body("invoicesIssued", equalTo(1));

    String number = numberOf(m);
    var issued = kafka.await("invoice.issued.v1", number).payload();
    assertThat(issued.get("total").get("amount").asText()).isEqualTo("14.65");
    // Fees 13.68, cap 10 % = 1.37: 0.68 + 0.68 + 0.01 of the third.
    get("/invoices/{n}", number)
        .statusCode(200)
        .header("ETag", equalTo("\"" + number + "\""))
        .body("credits.amount", equalTo("1.37"))
        .body("net.amount", equalTo("12.31"))
        .body("tax.amount", equalTo("2.34"))
        .body("total.amount", equalTo("14.65"))
        .body("lines.kind", contains("shipping", "fuel", "order-fee", "credit"))
        .body("lines[3].orders", contains("O1", "O2"));
    get("/invoices/{n}/credits", number).body("items.netted.amount", hasItems("0.68", "0.01"));
    get("/invoices/{n}/shipments?line=1", number).body("items.order", contains("O1", "O2"));
    assertThat(pdf(number)).contains(number, m.account, "O1", "O2", "14.65 EUR", "0.01 EUR");

    runBilling("2026-04")
        .statusCode(200)
        .body("invoicesIssued", equalTo(0))
        .body("failed", hasSize(0));
    get("/invoices?account={a}", m.account).body("items.number", contains(number));
  }

  @Test
  void whatComesAfterTheInvoiceGoesOnTheNextOne() {
    Merchant m = new Merchant(kafka).signs();
    m.ships("O1", "2026-05-02T08:00:00Z", 1800);
    awaitState(m, "rated", 1);
    runBilling("2026-05").body("failed", hasSize(0));
    String first = numberOf(m);

    m.ships("LATE", "2026-05-03T08:00:00Z", 1800);
    m.send(m.dispatched("O1", "2026-05-02T08:00:00Z", "2026-05-09T08:00:00Z", 5500));
    kafka.await("shipment.rated.v1", m.account + "/O1", p -> p.get("revision").asInt() == 2);
    kafka.await("shipment.rated.v1", m.account + "/LATE");
    runBilling("2026-05");
    assertThat(numberOf(m)).isEqualTo(first);
    runBilling("2026-06");

    get("/invoices/{n}", numberOf(m))
        .body("month", equalTo("2026-06"))
        .body("lines.description", hasItem(startsWith("Correction of " + first + ", order O1")));
    get("/invoices/{n}/shipments", numberOf(m)).body("items.order", contains("LATE"));
    get("/shipments/{a}/{o}", m.account, "O1")
        .body("adjustments.difference.amount", contains("0.65"));
  }

  @Test
  void aWithdrawnBreachTakesItsCreditBack() {
    Merchant m = new Merchant(kafka).signs();
    m.ships("O1", "2026-03-02T08:00:00Z", 1800);
    String promise = m.breached("O1", "2026-03-01T12:00:00Z");
    awaitCredits(m, "granted", 1);

    m.withdrawn(promise, "O1", "2026-03-01T12:00:00Z");

    kafka.await("credit.withdrawn.v1", m.account + "/O1");
    get("/credits?account={a}", m.account).body("items.state", contains("withdrawn"));
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

  @Test
  void numbersStayGaplessWhenRunsMeetAndOneIsKilled() {
    List<Merchant> merchants =
        IntStream.range(0, 6).mapToObj(i -> new Merchant(kafka).signs()).toList();
    merchants.forEach(m -> m.ships("O1", "2026-07-02T08:00:00Z", 1800));
    merchants.forEach(m -> awaitState(m, "rated", 1));
    String victim = merchants.stream().map(m -> m.account).sorted().toList().get(3);
    var blocker = pool.getConnection().await().indefinitely();
    blocker.begin().await().indefinitely();
    blocker
        .preparedQuery("select 1 from contract where account = $1 for update")
        .execute(Tuple.of(victim))
        .await()
        .indefinitely();

    CompletableFuture<List<String>> dying =
        CompletableFuture.supplyAsync(
            () ->
                runBilling("2026-07")
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getList("failed.account"));
    await().atMost(PATIENCE).until(() -> killWaitingBackend() > 0);
    assertThat(dying.join()).containsExactly(victim);
    blocker.query("rollback").execute().await().indefinitely();
    blocker.close().await().indefinitely();
    List<CompletableFuture<Void>> both =
        IntStream.range(0, 2)
            .mapToObj(
                i ->
                    CompletableFuture.runAsync(
                        () -> runBilling("2026-07").statusCode(200).body("failed", hasSize(0))))
            .toList();
    both.forEach(CompletableFuture::join);

    merchants.forEach(
        m -> get("/invoices?account={a}&month=2026-07", m.account).body("items", hasSize(1)));
    List<Integer> numbers = numbers();
    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
  }

  @Test
  void wrongTermsAreNamedFieldByField() {
    Merchant m = new Merchant(kafka);
    Map<String, Object> terms = m.terms("2026-01-01");
    terms.put("currency", "EURO");
    terms.put("taxPercent", "119");

    m.sign(terms)
        .statusCode(400)
        .contentType(startsWith("application/problem+json"))
        .body("errors.field", contains("currency", "taxPercent"));
    terms.remove("effectiveFrom");
    m.sign(terms).statusCode(400).body("errors.field", contains("effectiveFrom"));
    runBilling("2026-13").statusCode(400).body("errors.field", contains("month"));
    runBilling("2999-01").statusCode(400).body("errors.field", contains("month"));
    get("/shipments?state=lost").statusCode(400).body("errors.field", contains("state"));
    get("/credits?month=10-2026").statusCode(400).body("errors.field", contains("month"));
    get("/invoices?month=2026-1").statusCode(400).body("errors.field", contains("month"));
    get("/credits?cursor=x").statusCode(400).body("errors.field", contains("cursor"));
  }

  @Test
  void anInvoicedMonthIsClosedToNewTerms() {
    Merchant m = new Merchant(kafka).signs();
    m.ships("O1", "2026-08-02T08:00:00Z", 1800);
    awaitState(m, "rated", 1);
    runBilling("2026-08");

    m.sign(m.terms("2026-08-15"))
        .statusCode(400)
        .body("errors[0].field", equalTo("effectiveFrom"))
        .body("errors[0].expected", equalTo("2026-09-01 or later"));
    m.sign(m.terms("2026-09-01")).statusCode(201).body("version", equalTo(2));
  }

  @Test
  void everyoneSeesWhatIsTheirsAndOnlyFinanceSigns() {
    Merchant m = new Merchant(kafka).signs();
    String mia = Tokens.merchant("mia", m.account);
    String otto = Tokens.merchant("otto", "OTHER");

    given().get("/api/v1/contracts").then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("alice", Roles.AGENT))
        .contentType(ContentType.JSON)
        .body(m.terms("2026-01-01"))
        .post("/api/v1/contracts")
        .then()
        .statusCode(403);
    given().auth().oauth2(mia).get("/api/v1/contracts/" + m.account).then().statusCode(200);
    given().auth().oauth2(otto).get("/api/v1/contracts/" + m.account).then().statusCode(404);
    given().auth().oauth2(mia).get("/api/v1/contracts").then().body("items", hasSize(1));
    given().auth().oauth2(mia).get("/api/v1/billing-runs").then().statusCode(403);
  }

  private void awaitState(Merchant m, String state, int count) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                get("/shipments?account={a}&state={s}", m.account, state)
                    .body("items", hasSize(count)));
  }

  private void awaitCredits(Merchant m, String state, int count) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                get("/credits?account={a}&state={s}", m.account, state)
                    .body("items", hasSize(count)));
  }

  private static String numberOf(Merchant m) {
    return get("/invoices?account={a}", m.account)
        .extract()
        .jsonPath()
        .getString("items[0].number");
  }

  private static String pdf(String number) throws IOException {
    byte[] bytes =
        get("/invoices/{n}/pdf", number)
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
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

  private List<Integer> numbers() {
    return StreamSupport.stream(
            pool.query("select right(number, 6)::int as n from invoice order by number")
                .execute()
                .await()
                .indefinitely()
                .spliterator(),
            false)
        .map(row -> row.getInteger("n"))
        .toList();
  }

  private int killWaitingBackend() {
    return pool.query(
            """
            select pg_terminate_backend(pid) from pg_stat_activity
            where wait_event_type = 'Lock' and query like 'select 1 from contract%'
            """)
        .execute()
        .await()
        .indefinitely()
        .rowCount();
  }
}
