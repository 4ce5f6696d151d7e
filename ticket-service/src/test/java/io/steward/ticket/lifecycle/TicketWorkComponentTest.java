package io.steward.ticket.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.steward.platform.event.Topics;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.ticket.Api;
import io.steward.ticket.incident.IncidentTracking;
import io.steward.ticket.incident.Received;
import io.steward.ticket.incident.SignalFixture;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StewardServers.class)
class TicketWorkComponentTest {
  @Inject Pool pool;
  @Inject IncidentTracking tracking;

  private final Api alice = Api.agent("alice");
  private final Api bob = Api.agent("bob");

  @Test
  void aPlainTicketIsWorkedFromOpenToResolvedAndBack() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.TICKET_EVENTS)) {
      Response opened =
          alice.post(
              "",
              Map.of(
                  "account",
                  "WORK",
                  "subject",
                  "Wrong label",
                  "severity",
                  "high",
                  "order",
                  "SO-7",
                  "description",
                  "The label names another city."));
      String ticket = opened.path("ticket");

      opened
          .then()
          .statusCode(201)
          .header("Location", matchesPattern(".*/api/v1/tickets/TCK-\\d{6,}"))
          .header("ETag", "\"0\"")
          .body("kind", equalTo("request"))
          .body("order", equalTo("SO-7"));
      alice.post("/" + ticket + "/take").then().body("status", equalTo("in-progress"));
      alice.post("/" + ticket + "/comments", Map.of("text", "called the warehouse"));
      alice
          .post("/" + ticket + "/escalate", Map.of("reason", "needs the site manager"))
          .then()
          .body("level", equalTo(1))
          .body("assignee", equalTo(null));
      alice
          .post("/" + ticket + "/severity", Map.of("severity", "low", "reason", "one order"))
          .then()
          .body("severity", equalTo("low"));
      alice
          .post("/" + ticket + "/resolve", Map.of("resolution", "relabelled"))
          .then()
          .statusCode(200)
          .body("resolvedBy", equalTo("alice"));
      alice
          .post("/" + ticket + "/reopen", Map.of("reason", "label fell off"))
          .then()
          .body("status", equalTo("open"))
          .header("ETag", "\"6\"");

      assertThat(alice.read("/" + ticket + "/timeline").getList("items.what"))
          .containsExactly(
              "opened", "taken", "commented", "escalated", "updated", "resolved", "reopened");
      for (String type :
          List.of("opened", "taken", "commented", "escalated", "updated", "resolved", "reopened")) {
        probe.await("ticket." + type + ".v1", ticket);
      }
      assertThat(auditOf(ticket)).hasSize(7).containsOnly("alice");
    }
  }

  @Test
  void noCommentOfManyAtOnceIsLost() throws Exception {
    String ticket = alice.open("CROWD", "low");

    List<Integer> answers =
        atOnce(
            IntStream.range(0, 12)
                .<Callable<Integer>>mapToObj(
                    i ->
                        () ->
                            (i % 2 == 0 ? alice : bob)
                                .post("/" + ticket + "/comments", Map.of("text", "note " + i))
                                .statusCode())
                .toList());

    assertThat(answers).containsOnly(200);
    assertThat(alice.read("/" + ticket + "/timeline").getList("items")).hasSize(13);
    assertThat(alice.read("/" + ticket).getInt("version")).isEqualTo(12);
  }

  @Test
  void ofTwoWhoTakeATicketOneIsTold() throws Exception {
    String ticket = alice.open("BOTH", "low");

    List<Integer> answers =
        atOnce(
            List.of(
                () -> alice.post("/" + ticket + "/take").statusCode(),
                () -> bob.post("/" + ticket + "/take").statusCode()));

    assertThat(answers).containsExactlyInAnyOrder(200, 409);
  }

  @Test
  void aPersonAndABatchOfBreachesDoNotLoseEachOthersChanges() throws Exception {
    tracking.track(List.of(breach("MIXED", 0))).await().atMost(Duration.ofSeconds(20));
    String ticket = alice.read("?account=MIXED").getString("items[0].ticket");

    atOnce(
        IntStream.range(1, 21)
            .<Callable<Integer>>mapToObj(
                i ->
                    () -> {
                      if (i % 2 == 0) {
                        tracking
                            .track(List.of(breach("MIXED", i)))
                            .await()
                            .atMost(Duration.ofSeconds(20));
                        return 200;
                      }
                      return alice
                          .post("/" + ticket + "/comments", Map.of("text", "note " + i))
                          .statusCode();
                    })
            .toList());

    assertThat(alice.read("/" + ticket).getInt("ordersOpen")).isEqualTo(11);
    assertThat(alice.read("/" + ticket + "/timeline").getList("items")).hasSize(21);
  }

  @Test
  void aChangeOfAnOldVersionIsRefused() {
    String ticket = alice.open("STALE", "low");
    String tag = alice.get("/" + ticket).header("ETag");
    bob.post("/" + ticket + "/comments", Map.of("text", "me first"));

    alice
        .request()
        .header("If-Match", tag)
        .body(Map.of("resolution", "done"))
        .post("/api/v1/tickets/" + ticket + "/resolve")
        .then()
        .statusCode(412)
        .contentType("application/problem+json")
        .body("type", equalTo("https://steward.example/problems/changed-meanwhile"));
  }

  @Test
  void aChangeOfTheVersionSeenIsMade() {
    String ticket = alice.open("FRESH", "low");

    alice
        .request()
        .header("If-Match", alice.get("/" + ticket).header("ETag"))
        .body(Map.of("resolution", "done"))
        .post("/api/v1/tickets/" + ticket + "/resolve")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
  }

  @Test
  void aSupervisorTakesOver() {
    String ticket = alice.open("OVER", "low");
    alice.post("/" + ticket + "/take");

    Api.as("sue", Roles.SUPERVISOR)
        .post("/" + ticket + "/take")
        .then()
        .statusCode(200)
        .body("assignee", equalTo("sue"));
  }

  @Test
  void anIncidentIsNotReopenedBesideAnotherOfItsCause() {
    tracking.track(List.of(breach("BESIDE", 0))).await().atMost(Duration.ofSeconds(20));
    String first = alice.read("?account=BESIDE").getString("items[0].ticket");
    alice.post("/" + first + "/resolve", Map.of("resolution", "done"));
    backdateResolution(first);
    tracking.track(List.of(breach("BESIDE", 1))).await().atMost(Duration.ofSeconds(20));

    alice
        .post("/" + first + "/reopen", Map.of("reason", "again"))
        .then()
        .statusCode(409)
        .body("type", equalTo("https://steward.example/problems/cause-has-open-incident"));
  }

  /** As if the reopening window had passed; moving the clock would touch every other test. */
  private void backdateResolution(String ticket) {
    pool.preparedQuery(
            "update ticket set resolved_at = resolved_at - interval '1 day' where number = $1")
        .execute(Tuple.of(TicketNumber.parse(ticket).orElseThrow().value()))
        .await()
        .atMost(Duration.ofSeconds(5));
  }

  private List<String> auditOf(String ticket) {
    return pool.preparedQuery(
            "select actor from audit_entry where subject_type = 'ticket' and subject_id = $1")
        .execute(Tuple.of(ticket))
        .await()
        .atMost(Duration.ofSeconds(5))
        .toMulti()
        .map(row -> row.getString("actor"))
        .collect()
        .asList()
        .await()
        .atMost(Duration.ofSeconds(5));
  }

  private static Received breach(String account, int n) {
    return new Received(
        account + "-event-" + n, SignalFixture.breach(account, account + "-" + n, Instant.now()));
  }

  private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
      List<Future<T>> answers = threads.invokeAll(calls);
      List<T> all = new ArrayList<>();
      for (Future<T> answer : answers) {
        all.add(answer.get());
      }
      return all;
    }
  }
}
