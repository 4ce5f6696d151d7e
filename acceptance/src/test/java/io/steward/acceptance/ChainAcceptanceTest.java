package io.steward.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.steward.acceptance.ApiClient.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job from one order: promise, breach, ticket, alert, recovery, price, credit, invoice,
 * review.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChainAcceptanceTest {
  private static final String ACCOUNT = "CHAIN";
  private static final String ORDER = "SO-1";
  private static final String SUPERVISOR = "supervisor@steward.example";
  private static final String SECRET = "a-secret-of-the-customer-0123456789";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PROMISE = Duration.ofSeconds(6);

  private static RunningPlatform platform;
  private static ApiClient api;
  private static Webhook webhook;
  private static Instant placedAt;
  private static String ticket;

  @BeforeAll
  static void startAndSetUp() throws Exception {
    platform = SharedPlatform.get();
    api = platform.integration();
    webhook = new Webhook();
    ok(api.post("/api/v1/accounts", Samples.account(ACCOUNT)), 201);
    ok(api.post("/api/v1/contracts", Samples.contract(ACCOUNT)), 201);
    ok(
        api.post(
            "/api/v1/alert-rules", Samples.alertRule(ACCOUNT, SUPERVISOR, webhook.url(), SECRET)),
        201);
  }

  @Test
  @Order(1)
  void anOrderGetsItsPromises() throws Exception {
    placedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    ok(api.post("/api/v1/order-events", Samples.placed(ACCOUNT, ORDER, placedAt, PROMISE)), 202);

    JsonNode order =
        eventually("/api/v1/orders/" + ACCOUNT + "/" + ORDER, o -> promise(o).isObject());
    assertThat(Instant.parse(promise(order).get("dueAt").asText()))
        .isEqualTo(placedAt.plus(PROMISE));
    assertThat(promise(order).get("state").asText()).isIn("open", "at-risk");
  }

  @Test
  @Order(2)
  void aBreachBecomesOneTicketWithTheOrderOnIt() throws Exception {
    JsonNode found =
        eventually("/api/v1/tickets?account=" + ACCOUNT, page -> page.get("items").size() == 1)
            .get("items")
            .get(0);
    ticket = found.get("ticket").asText();

    assertThat(found.get("kind").asText()).isEqualTo("incident");
    assertThat(found.get("cause").asText()).isEqualTo("late-dispatch:W1");
    assertThat(Instant.parse(found.get("openedAt").asText()))
        .isBetween(placedAt.plus(PROMISE), placedAt.plus(PROMISE).plusSeconds(5));
    assertThat(api.all("/api/v1/tickets/" + ticket + "/orders"))
        .singleElement()
        .satisfies(o -> assertThat(o.get("order").asText()).isEqualTo(ORDER));
  }

  @Test
  @Order(3)
  void theSupervisorIsToldByMailWebhookAndConsole() throws Exception {
    int imap = platform.announcement().at("/mail/imap").asInt();
    Mailbox mailbox = new Mailbox(imap, SUPERVISOR);
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(
            () -> assertThat(mailbox.subjects()).anySatisfy(s -> assertThat(s).contains(ACCOUNT)));
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(webhook.calls()).isNotEmpty());
    assertThat(webhook.calls().getFirst().isSignedWith(SECRET)).isTrue();
    assertThat(api.all("/api/v1/alerts?account=" + ACCOUNT)).isNotEmpty();
  }

  @Test
  @Order(4)
  void anAgentTakesTheTicketAndItResolvesWhenTheOrderRecovers() throws Exception {
    ApiClient agent = platform.as("agent");
    ok(agent.post("/api/v1/tickets/" + ticket + "/take", ""), 200);
    ok(
        agent.post("/api/v1/tickets/" + ticket + "/comments", "{\"text\": \"Found the parcel.\"}"),
        200);
    ok(api.post("/api/v1/order-events", Samples.dispatched(ACCOUNT, ORDER, Instant.now())), 202);

    JsonNode resolved =
        eventually("/api/v1/tickets/" + ticket, t -> t.get("status").asText().equals("resolved"));
    assertThat(resolved.get("ordersOpen").asInt()).isZero();
  }

  @Test
  @Order(5)
  void theOrderIsPricedAndTheBreachEarnsACredit() throws Exception {
    JsonNode shipment =
        eventually(
            "/api/v1/shipments/" + ACCOUNT + "/" + ORDER,
            s -> s.path("state").asText().equals("rated"));
    assertThat(shipment.toString()).contains("domestic");

    JsonNode credit =
        eventually("/api/v1/credits?account=" + ACCOUNT, page -> page.get("items").size() == 1)
            .get("items")
            .get(0);
    assertThat(credit.get("order").asText()).isEqualTo(ORDER);
  }

  @Test
  @Order(6)
  void theInvoiceCarriesTheCreditAndASecondRunChangesNothing() throws Exception {
    String run = "{\"month\": \"" + month() + "\"}";
    ok(api.post("/api/v1/billing-runs", run), 200);
    var invoices = api.all("/api/v1/invoices?account=" + ACCOUNT);
    assertThat(invoices).hasSize(1);
    String number = invoices.getFirst().get("number").asText();

    ok(api.post("/api/v1/billing-runs", run), 200);
    assertThat(api.all("/api/v1/invoices?account=" + ACCOUNT)).isEqualTo(invoices);
    assertThat(api.all("/api/v1/invoices/" + number + "/credits"))
        .singleElement()
        .satisfies(c -> assertThat(c.get("order").asText()).isEqualTo(ORDER));
    Answer pdf = ok(api.get("/api/v1/invoices/" + number + "/pdf"), 200);
    assertThat(new String(pdf.bytes(), 0, 5, ISO_8859_1)).isEqualTo("%PDF-");
  }

  @Test
  @Order(7)
  void theReviewShowsItAll() throws Exception {
    JsonNode review =
        eventually(
            "/api/v1/reviews/" + ACCOUNT + "/" + month(),
            r ->
                figure(r, "on-time-dispatch.v1").path("denominator").asText().equals("1")
                    && figure(r, "tickets-opened.v1").path("numerator").asText().startsWith("1")
                    && figure(r, "sla-credits.v1").isObject());
    assertThat(figure(review, "on-time-dispatch.v1").get("numerator").asText()).isEqualTo("0");
  }

  @Test
  @Order(8)
  void theMerchantSeesItsOwnAndNothingElse() throws Exception {
    ApiClient merchant = platform.as("merchant");
    for (String path :
        new String[] {
          "/api/v1/accounts/" + ACCOUNT,
          "/api/v1/orders/" + ACCOUNT + "/" + ORDER,
          "/api/v1/tickets/" + ticket,
          "/api/v1/contracts/" + ACCOUNT,
          "/api/v1/reviews/" + ACCOUNT + "/" + month()
        }) {
      assertThat(merchant.get(path).status()).as(path).isEqualTo(404);
    }
    assertThat(merchant.all("/api/v1/tickets")).isEmpty();
    assertThat(merchant.all("/api/v1/invoices")).isEmpty();
  }

  private static Answer ok(Answer answer, int status) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    return answer;
  }

  private static JsonNode promise(JsonNode order) {
    for (JsonNode promise : order.path("promises")) {
      if (promise.get("kind").asText().equals("dispatch")) {
        return promise;
      }
    }
    return ApiClient.JSON.missingNode();
  }

  private static JsonNode figure(JsonNode review, String measure) {
    for (JsonNode figure : review.path("figures")) {
      if (figure.get("measure").asText().equals(measure)) {
        return figure;
      }
    }
    return ApiClient.JSON.missingNode();
  }

  private static JsonNode eventually(
      String path, java.util.function.Predicate<JsonNode> condition) {
    Callable<JsonNode> read = () -> api.get(path).body();
    return await(path).atMost(PATIENCE).ignoreExceptions().until(read, condition);
  }

  private static YearMonth month() {
    return YearMonth.from(placedAt.atZone(ZoneOffset.UTC));
  }
}
