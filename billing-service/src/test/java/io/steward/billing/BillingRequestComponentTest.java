package io.steward.billing;

import static io.steward.billing.Merchant.api;
import static io.steward.billing.Merchant.get;
import static io.steward.billing.Merchant.runBilling;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked for wrongly, or by others. */
@QuarkusTest
@WithTestResource(StewardServers.class)
class BillingRequestComponentTest {
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
  void everyoneSeesWhatIsTheirsAndOnlyFinanceSigns() {
    Merchant m = new Merchant(kafka).signs();
    String mia = Tokens.merchant("mia", m.account);
    String otto = Tokens.merchant("otto", "OTHER");

    api().get("/api/v1/contracts").then().statusCode(401);
    api()
        .auth()
        .oauth2(Tokens.of("alice", Roles.AGENT))
        .contentType(ContentType.JSON)
        .body(m.terms("2026-01-01"))
        .post("/api/v1/contracts")
        .then()
        .statusCode(403);
    api().auth().oauth2(mia).get("/api/v1/contracts/" + m.account).then().statusCode(200);
    api().auth().oauth2(otto).get("/api/v1/contracts/" + m.account).then().statusCode(404);
    api().auth().oauth2(mia).get("/api/v1/contracts").then().body("items", hasSize(1));
    api().auth().oauth2(mia).get("/api/v1/billing-runs").then().statusCode(403);
  }
}
