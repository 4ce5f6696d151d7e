package io.steward.ticket.clock;

import static io.steward.ticket.clock.ClockFixture.activated;
import static io.steward.ticket.clock.ClockFixture.at;
import static io.steward.ticket.clock.ClockFixture.breached;
import static io.steward.ticket.clock.ClockFixture.news;
import static io.steward.ticket.clock.ClockFixture.paused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.ticket.Api;
import io.steward.ticket.lifecycle.TicketNumber;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StewardServers.class)
class ClockComponentTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject ClockTracking tracking;

  private final Api alice = Api.agent("alice");

  @Test
  void theMonitorsAnnouncementsReachTheTicket() {
    String ticket = alice.open("LIVE", "high");
    Instant due = Instant.now().plus(Duration.ofHours(4));
    try (KafkaProbe probe = KafkaProbe.on(Topics.TICKET_EVENTS)) {
      announce(probe, ticket, "sla.activated.v1", Map.of("dueAt", due.toString()));
      announce(probe, ticket, "sla.at-risk.v1", Map.of("dueAt", due.toString(), "warning", 1));
      probe.await("ticket.updated.v1", ticket, p -> p.path("reason").asText().contains("risk"));
    }
    alice
        .get("/" + ticket)
        .then()
        .body("nextDueKind", equalTo("first-response"))
        .body("clocks[0].state", equalTo("at-risk"))
        .body("clocks[0].policy", equalTo("standard@3"))
        .body("clocks[0].explanation", equalTo("/api/v1/promises/" + ticket + "-1/explanation"));
    assertThat(alice.read("/" + ticket).getLong("clocks[0].timeLeftSeconds"))
        .isBetween(4 * 3600L - 60, 4 * 3600L);
    assertThat(alice.read("/" + ticket + "/timeline").getString("items[1].text"))
        .startsWith("first response is at risk: due ");
  }

  @Test
  void announcementsAboutOrdersAndUnknownTicketsAreNobodysClocks() {
    String ticket = alice.open("AFTER", "high");
    try (KafkaProbe probe = KafkaProbe.on(Topics.TICKET_EVENTS)) {
      announce(probe, "ACME/SO-1", "sla.activated.v1", Map.of("dueAt", at(0).toString()));
      announce(probe, "TCK-999999999", "sla.activated.v1", Map.of("dueAt", at(0).toString()));
      announce(probe, ticket, "sla.activated.v1", Map.of("dueAt", at(0).toString()));
    }
    await().atMost(PATIENCE).until(() -> !clocks(ticket).isEmpty());
  }

  @Test
  void aPausedClockShowsWhatIsLeftAndDrivesNoQueue() {
    TicketNumber ticket = open("PAUSED", "low");
    track(news(ticket, 0, at(240), activated()), news(ticket, 30, null, paused(30)));
    JsonPath shown = alice.read("/" + ticket);
    assertThat(shown.getString("clocks[0].state")).isEqualTo("paused");
    assertThat(shown.getString("clocks[0].pausedReason")).isEqualTo("waiting-customer");
    assertThat(shown.getLong("clocks[0].timeLeftSeconds")).isEqualTo(5_400);
    assertThat(shown.getString("clocks[0].dueAt")).isNull();
    assertThat(shown.getString("nextDueAt")).isNull();
  }

  @Test
  void aReplayAndOldNewsChangeNothing() {
    TicketNumber ticket = open("REPLAY", "low");
    ClockNews[] story = {
      news(ticket, 0, at(240), activated()),
      news(ticket, 180, at(240), new Turn.AtRisk(1)),
      news(ticket, 240, at(240), breached(240))
    };
    track(story);
    String before = shown(ticket);
    track(story);
    track(news(ticket, 200, null, paused(200)));
    assertThat(shown(ticket)).isEqualTo(before);
    assertThat(alice.read("/" + ticket + "/timeline").getList("items")).hasSize(2);
  }

  @Test
  void theQueueIsSortedByWhatIsDueNext() {
    TicketNumber none = open("QUEUE", "critical");
    TicketNumber later = open("QUEUE", "low");
    TicketNumber overdue = open("QUEUE", "low");
    TicketNumber sooner = open("QUEUE", "high");
    track(
        news(later, 0, at(300), activated()),
        news(overdue, 0, at(60), activated()),
        news(overdue, 60, at(60), breached(60)),
        news(sooner, 0, at(200), activated()),
        news(sooner, "resolution", 0, at(900), activated()),
        news(none, 0, null, paused(0)));
    assertThat(numbers("sort=due")).containsExactly(overdue, sooner, later, none);
    assertThat(numbers("sort=severity")).containsExactly(none, sooner, overdue, later);
    assertThat(numbers("sort=newest")).containsExactly(sooner, overdue, later, none);
    assertThat(numbers("clock=breached")).containsExactly(overdue);
    assertThat(numbers("clock=at-risk")).isEmpty();
    assertThat(alice.read("?account=QUEUE&sort=due").getList("items.nextDueKind"))
        .containsExactly("first-response", "first-response", "first-response", null);

    track(news(overdue, 400, at(60), new Turn.Fulfilled(at(400), true)));
    assertThat(numbers("sort=due")).containsExactly(sooner, later, none, overdue);
    assertThat(numbers("clock=breached,at-risk")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"due", "severity", "newest"})
  void pagesMeetEveryTicketOnce(String sort) {
    String account = "PAGES-" + sort.toUpperCase(java.util.Locale.ROOT);
    List<TicketNumber> all = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      TicketNumber ticket = open(account, i % 2 == 0 ? "low" : "high");
      all.add(ticket);
      if (i < 5) {
        track(news(ticket, 0, at(100 + i / 2), activated()));
      }
    }
    List<String> met = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonPath page = alice.read("?account=" + account + "&sort=" + sort + "&limit=2" + cursor);
      met.addAll(page.getList("items.ticket"));
      cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
    }
    assertThat(met)
        .containsExactlyElementsOf(
            alice.read("?account=" + account + "&sort=" + sort).getList("items.ticket"))
        .containsExactlyInAnyOrderElementsOf(all.stream().map(TicketNumber::toString).toList());
  }

  @Test
  void aMerchantSeesTheClocksOfItsOwnTickets() {
    TicketNumber ticket = open("OWN", "low");
    track(news(ticket, 0, at(240), activated()));
    assertThat(Api.merchant("OWN").read("/" + ticket).getString("clocks[0].kind"))
        .isEqualTo("first-response");
    Api.merchant("FOREIGN").get("/" + ticket).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?sort=age", "?clock=running", "?clock=late", "?sort=due&cursor=MTIz"})
  void aWrongQuestionSaysWhatWouldBeRight(String query) {
    String field = query.substring(Math.max(query.lastIndexOf('&'), 0) + 1, query.lastIndexOf('='));
    alice.get(query).then().statusCode(400).body("errors[0].field", equalTo(field));
  }

  private void announce(KafkaProbe probe, String key, String type, Map<String, Object> more) {
    Map<String, Object> payload = new HashMap<>(more);
    payload.put("promiseId", key + "-1");
    payload.put("kind", "first-response");
    payload.put("cycle", 1);
    payload.put("policy", "standard@3");
    probe.send(Topics.SLA_EVENTS, key, type, key, payload);
  }

  private void track(ClockNews... news) {
    tracking.track(List.of(news)).await().atMost(PATIENCE);
  }

  private TicketNumber open(String account, String severity) {
    return TicketNumber.parse(alice.open(account, severity)).orElseThrow();
  }

  private List<TicketNumber> numbers(String query) {
    List<String> found = alice.read("?account=QUEUE&" + query).getList("items.ticket");
    return found.stream().map(n -> TicketNumber.parse(n).orElseThrow()).toList();
  }

  private List<Object> clocks(String ticket) {
    return alice.read("/" + ticket).getList("clocks");
  }

  /** All but the time left, which goes on. */
  private String shown(TicketNumber ticket) {
    Map<String, Object> clock = new HashMap<>(alice.read("/" + ticket).getMap("clocks[0]"));
    clock.remove("timeLeftSeconds");
    return clock.toString() + alice.read("/" + ticket).getInt("version");
  }
}
