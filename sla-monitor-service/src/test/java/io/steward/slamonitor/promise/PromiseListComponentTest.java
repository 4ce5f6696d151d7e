package io.steward.slamonitor.promise;

import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.steward.slamonitor.Monitor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class PromiseListComponentTest {
  private final String account = Monitor.account();
  private final Instant placed =
      Instant.now().truncatedTo(ChronoUnit.HOURS).minus(9, ChronoUnit.DAYS);

  @Test
  void whatEndedIsAskedForByAccountOrByTheDaysInWhichItWasDue() {
    Monitor.report(
        report("placed", account, "KEPT", placed.toString()),
        report("dispatched", account, "KEPT", placed.plus(1, ChronoUnit.HOURS).toString()));
    await()
        .untilAsserted(
            () ->
                Monitor.get("/promises?state=met&account={a}", account)
                    .then()
                    .body("items.order", is(List.of("KEPT"))));
    Instant due = placed.plus(1, ChronoUnit.DAYS);
    String met = "/promises?state=met&kind=dispatch&limit=500&dueFrom={f}&dueUntil={t}";
    Monitor.get(met, due.toString(), due.plusSeconds(1).toString())
        .then()
        .body("items.account", hasItem(account));
    Monitor.get(met, due.minusSeconds(9).toString(), due.toString())
        .then()
        .body("items.account", not(hasItem(account)));
    for (String states : List.of("state=met", "state=open,cancelled", "kind=dispatch")) {
      Monitor.get("/promises?" + states)
          .then()
          .statusCode(400)
          .body("errors.field", is(List.of("dueFrom")))
          .body("errors[0].expected", containsString("an account"));
    }
    Monitor.get(met, due.toString(), due.plus(9, ChronoUnit.DAYS).toString())
        .then()
        .statusCode(400)
        .body("errors.field", is(List.of("dueFrom")));
    Monitor.get("/promises?state=open,at-risk").then().statusCode(200);
    Monitor.getAs(Tokens.merchant("mia", account), "/promises?state=met")
        .then()
        .statusCode(200)
        .body("items.order", is(List.of("KEPT")));
  }
}
