package io.steward.billing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.DocumentedAnswers;
import io.steward.platform.testkit.GoldenEvents;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.Tokens;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A merchant of a test, and what happens to its orders; each test has merchants of its own. */
final class Merchant {
  private static final DocumentedAnswers DOCUMENTED =
      DocumentedAnswers.of(GoldenEvents.contractOf("billing-service"));
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  final String account;
  private final KafkaProbe kafka;

  Merchant(KafkaProbe kafka) {
    this.account = "M" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    this.kafka = kafka;
  }

  /** Requests whose answers are held against the contract. */
  static RequestSpecification api() {
    return given().filter(DOCUMENTED);
  }

  static String finance() {
    return Tokens.of("fiona", Roles.FINANCE);
  }

  Map<String, Object> terms(String effectiveFrom) {
    Map<String, Object> zone =
        Map.of(
            "name",
            "domestic",
            "places",
            List.of("DE"),
            "breaks",
            List.of(
                Map.of("overGrams", 0, "upToGrams", 1000, "price", "3.90"),
                Map.of("overGrams", 1000, "upToGrams", 5000, "price", "5.20")),
            "perAdditionalKilogram",
            "0.60");
    Map<String, Object> card =
        Map.of(
            "zones",
            List.of(zone),
            "perOrderFee",
            "1.25",
            "fuelSurchargePercent",
            "7.5",
            "minimumCharge",
            "4.50");
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("account", account);
    terms.put("effectiveFrom", effectiveFrom);
    terms.put("currency", "EUR");
    terms.put("rateCard", card);
    terms.put("creditRule", Map.of("percentPerBreach", "10", "monthlyCapPercent", "10"));
    terms.put("taxPercent", "19");
    terms.put("paymentTermsDays", 30);
    return terms;
  }

  ValidatableResponse sign(Map<String, Object> terms) {
    return api()
        .auth()
        .oauth2(finance())
        .contentType(ContentType.JSON)
        .body(terms)
        .post("/api/v1/contracts")
        .then();
  }

  Merchant signs() {
    sign(terms("2026-01-01")).statusCode(201);
    return this;
  }

  static ValidatableResponse runBilling(String month) {
    return api()
        .auth()
        .oauth2(finance())
        .contentType(ContentType.JSON)
        .body(Map.of("month", month))
        .post("/api/v1/billing-runs")
        .then();
  }

  static ValidatableResponse get(String path, Object... parameters) {
    return api().auth().oauth2(finance()).get("/api/v1" + path, parameters).then();
  }

  /** Waits until so many of its orders are in that state of rating. */
  void awaitState(String state, int count) {
    awaitItems("/shipments?account={a}&state={s}", state, count);
  }

  /** Waits until it has so many credits in that state. */
  void awaitCredits(String state, int count) {
    awaitItems("/credits?account={a}&state={s}", state, count);
  }

  private void awaitItems(String path, String state, int count) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> get(path, account, state).body("items", hasSize(count)));
  }

  /** The number of its latest invoice. */
  String invoiceNumber() {
    return get("/invoices?account={a}", account).extract().jsonPath().getString("items[0].number");
  }

  Map<String, Object> placed(String order, String recordedAt, String country) {
    return event(
        order,
        "order.placed",
        recordedAt,
        Map.of(
            "destination",
            Map.of("country", country, "region", "BE"),
            "items",
            List.of(Map.of("sku", "S", "quantity", 2, "weightGrams", 400))));
  }

  Map<String, Object> dispatched(String order, String at, String recordedAt, long grams) {
    Map<String, Object> event =
        event(
            order,
            "order.dispatched",
            recordedAt,
            Map.of("carrier", "dhl", "parcels", List.of(Map.of("weightGrams", grams))));
    event.put("occurredAt", at);
    return event;
  }

  void send(Map<String, Object> event) {
    String key = account + "/" + event.get("order");
    kafka.send(
        "order.events", key, event.get("type") + ".v1", key, (String) event.get("id"), event);
  }

  void ships(String order, String at, long grams) {
    send(placed(order, "2026-03-01T08:00:00Z", "DE"));
    send(dispatched(order, at, at, grams));
  }

  String breached(String order, String dueAt) {
    String promise = UUID.randomUUID().toString();
    tell("sla.breached.v1", promise, order, dueAt);
    return promise;
  }

  void withdrawn(String promise, String order, String dueAt) {
    tell("sla.breach-withdrawn.v1", promise, order, dueAt);
  }

  private void tell(String type, String promise, String order, String dueAt) {
    String key = account + "/" + order;
    kafka.send(
        "sla.events",
        key,
        type,
        key,
        Map.of(
            "promiseId",
            promise,
            "account",
            account,
            "order",
            order,
            "kind",
            "dispatch",
            "dueAt",
            dueAt,
            "historical",
            true));
  }

  private Map<String, Object> event(
      String order, String type, String recordedAt, Map<String, Object> data) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("id", UUID.randomUUID().toString());
    event.put("type", type);
    event.put("occurredAt", recordedAt);
    event.put("recordedAt", recordedAt);
    event.put("account", account);
    event.put("order", order);
    event.put("data", data);
    return event;
  }
}
