package io.steward.account.profile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.steward.platform.event.Topics;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class AccountComponentTest {
  private static final String ACCOUNTS = "/api/v1/accounts";

  @Test
  void registersAnnouncesAndShowsAnAccount() {
    try (KafkaProbe topic = KafkaProbe.on(Topics.ACCOUNT_EVENTS)) {
      manager()
          .body(registration("REG-1"))
          .post(ACCOUNTS)
          .then()
          .statusCode(201)
          .header("ETag", "\"1\"")
          .header("Location", containsString("/api/v1/accounts/REG-1"))
          .body("status", equalTo("active"))
          .body("timeZone", equalTo("Etc/GMT+3"));

      var event = topic.await("account.registered.v1", "REG-1");

      Assertions.assertThat(event.payload().get("version").asInt()).isEqualTo(1);
      Assertions.assertThat(event.headers()).containsEntry("ce_source", "account-service");
      as(Tokens.of("amy", Roles.AGENT))
          .get(ACCOUNTS + "/REG-1")
          .then()
          .statusCode(200)
          .body("name", equalTo("Loja do Norte"))
          .body("manager", nullValue());
    }
  }

  @Test
  void refusesACodeThatIsTaken() {
    register("TAKEN-1");

    manager()
        .body(registration("TAKEN-1"))
        .post(ACCOUNTS)
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", containsString("account-exists"));
  }

  @Test
  void changesAnnouncesAndAuditsAnAccount() {
    register("CHG-1");
    try (KafkaProbe topic = KafkaProbe.on(Topics.ACCOUNT_EVENTS)) {
      manager()
          .header("If-Match", "\"1\"")
          .body(with(registration("CHG-1"), "name", "Loja do Sul"))
          .put(ACCOUNTS + "/CHG-1")
          .then()
          .statusCode(200)
          .header("ETag", "\"2\"");

      var event = topic.await("account.changed.v1", "CHG-1");

      Assertions.assertThat(event.payload().get("name").asText()).isEqualTo("Loja do Sul");
    }
    as(Tokens.of("amy", Roles.AGENT))
        .get(ACCOUNTS + "/CHG-1/audit")
        .then()
        .statusCode(200)
        .body("items.action", contains("changed", "registered"))
        .body("items[0].actor", equalTo("mona"))
        .body("items[0].before.name", equalTo("Loja do Norte"))
        .body("items[0].after.name", equalTo("Loja do Sul"))
        .body("items[1].before", nullValue());
  }

  @Test
  void pagesThroughTheAuditTrail() {
    register("AUD-1");
    manager().body(with(registration("AUD-1"), "name", "Two")).put(ACCOUNTS + "/AUD-1");

    String next =
        manager()
            .get(ACCOUNTS + "/AUD-1/audit?limit=1")
            .then()
            .body("items.action", contains("changed"))
            .extract()
            .path("next");

    manager()
        .queryParam("cursor", next)
        .get(ACCOUNTS + "/AUD-1/audit")
        .then()
        .body("items.action", contains("registered"))
        .body("next", nullValue());
  }

  @Test
  void changesNothingWhenToldTheSameAgain() {
    register("SAME-1");

    manager()
        .body(registration("SAME-1"))
        .put(ACCOUNTS + "/SAME-1")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
  }

  @Test
  void refusesAChangeMadeOnAnOlderVersion() {
    register("STALE-1");

    manager()
        .header("If-Match", "\"7\"")
        .body(with(registration("STALE-1"), "name", "Other"))
        .put(ACCOUNTS + "/STALE-1")
        .then()
        .statusCode(412)
        .contentType("application/problem+json");
  }

  @Test
  void refusesATagThatIsNone() {
    register("TAG-1");

    manager()
        .header("If-Match", "latest")
        .body(registration("TAG-1"))
        .put(ACCOUNTS + "/TAG-1")
        .then()
        .statusCode(400)
        .body("errors.field", contains("If-Match"));
  }

  @Test
  void changesNoAccountThatDoesNotExist() {
    manager().body(registration("X")).put(ACCOUNTS + "/NOBODY").then().statusCode(404);
  }

  @Test
  void tellsAllWrongFieldsAtOnce() {
    Map<String, Object> wrong = registration("bad code");
    wrong.put("timeZone", "Mars/Olympus");
    wrong.put("currency", "XYZW");
    wrong.remove("name");

    manager()
        .body(wrong)
        .post(ACCOUNTS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", hasItems("code", "name", "timeZone", "currency"))
        .body("errors.find { it.field == 'timeZone' }.reason", equalTo("is \"Mars/Olympus\""))
        .body("errors.find { it.field == 'timeZone' }.expected", containsString("Europe/Berlin"));
  }

  @Test
  void refusesABodyThatIsNoJsonOrNoBody() {
    manager().body("{\"code\": ").post(ACCOUNTS).then().statusCode(400);
    manager().post(ACCOUNTS).then().statusCode(400).contentType("application/problem+json");
    manager()
        .body(with(registration("TYPE-1"), "name", Map.of("en", "x")))
        .post(ACCOUNTS)
        .then()
        .statusCode(400)
        .body("errors.field", contains("name"));
  }

  private static void register(String code) {
    manager().body(registration(code)).post(ACCOUNTS).then().statusCode(201);
  }

  private static Map<String, Object> registration(String code) {
    return new HashMap<>(
        Map.of(
            "code", code,
            "name", "Loja do Norte",
            "tier", "standard",
            "country", "BR",
            "timeZone", "Etc/GMT+3",
            "currency", "BRL"));
  }

  private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
    body.put(field, value);
    return body;
  }

  private static RequestSpecification manager() {
    return as(Tokens.of("mona", Roles.ACCOUNT_MANAGER));
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }
}
