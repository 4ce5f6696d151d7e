package io.steward.account.profile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.steward.platform.event.Topics;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class AccountImportComponentTest {
  private static final String HEADER =
      "code,name,tier,region,country,timeZone,currency,manager,email\n";

  @Test
  void takesGoodRowsAndReportsBadOnes() {
    send(HEADER
            + "IMP-1,One,key,EMEA,DE,Europe/Berlin,EUR,alice,one@acme.example\n"
            + "IMP-2,Two,key,EMEA,DE,Berlin,EURO,,\n"
            + "IMP-3,\"Three\nLines\",standard,,BR,Etc/GMT+3,BRL,,\n"
            + "IMP-4,Four\n"
            + "IMP-1,Again,key,EMEA,DE,Europe/Berlin,EUR,,\n"
            + "IMP-5,Five,standard,,BR,Etc/GMT+3,BRL,,\n")
        .statusCode(200)
        .body("created", equalTo(2))
        .body("rejected", equalTo(4))
        .body("rejections.line", contains(6, 3, 3, 4, 7))
        .body("rejections.field", contains("row", "timeZone", "currency", "name", "code"))
        .body("rejections[4].reason", equalTo("is already in line 2"));
  }

  @Test
  void changesNothingWhenSentAgain() {
    String table = HEADER + rows("TWICE", 0, 10, "Name");

    send(table).body("created", equalTo(10));
    send(table).body("unchanged", equalTo(10)).body("changed", equalTo(0));
    send(HEADER + rows("TWICE", 5, 10, "New name"))
        .body("changed", equalTo(5))
        .body("unchanged", equalTo(0));

    given()
        .auth()
        .oauth2(Tokens.of("amy", Roles.AGENT))
        .get("/api/v1/accounts/TWICE-7/audit")
        .then()
        .body("items.action", contains("changed", "registered"))
        .body("items.after.version", contains(2, 1));
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void takesThousandsOfRowsInSecondsAndAnnouncesEach() {
    try (KafkaProbe topic = KafkaProbe.on(Topics.ACCOUNT_EVENTS)) {
      send(HEADER + rows("BULK", 0, 2100, "Bulk")).body("created", equalTo(2100));

      var last = topic.await("account.registered.v1", "BULK-2099");

      assertThat(last.payload().get("name").asText()).isEqualTo("Bulk 2099");
    }
  }

  @Test
  void refusesAWrongHeaderAsAWhole() {
    send("code,title\nHDR-1,One\n")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", contains("header"))
        .body("errors[0].expected", equalTo(HEADER.strip()));
    send("").statusCode(400);
  }

  @Test
  void refusesAnotherMediaTypeAndAnotherRole() {
    given()
        .auth()
        .oauth2(Tokens.of("ada", Roles.ADMIN))
        .contentType("application/xml")
        .body("<accounts/>")
        .post("/api/v1/accounts/import")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
    given()
        .auth()
        .oauth2(Tokens.of("amy", Roles.AGENT))
        .contentType("text/csv")
        .body(HEADER)
        .post("/api/v1/accounts/import")
        .then()
        .statusCode(403);
  }

  private static String rows(String prefix, int from, int to, String name) {
    return IntStream.range(from, to)
        .mapToObj(i -> "%s-%d,%s %d,standard,SP,BR,Etc/GMT+3,BRL,,\n".formatted(prefix, i, name, i))
        .collect(Collectors.joining());
  }

  private static ValidatableResponse send(String table) {
    return given()
        .auth()
        .oauth2(Tokens.of("ada", Roles.ADMIN))
        .contentType("text/csv; charset=UTF-8")
        .body(table)
        .post("/api/v1/accounts/import")
        .then();
  }
}
