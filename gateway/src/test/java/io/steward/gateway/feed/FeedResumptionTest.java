package io.steward.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedResumptionTest {
  private static final Partition P0 = new Partition("sla.events", 0);
  private static final Partition P1 = new Partition("sla.events", 1);

  private final FeedHub hub = new FeedHub(4);
  private final RecordedLog log = new RecordedLog();
  private final RecordingSink sink = new RecordingSink();
  private final FeedResumption resumption = new FeedResumption(hub, log, 100);

  @BeforeEach
  void begin() {
    hub.listensTo(Map.of(P0, 0L, P1, 0L));
  }

  @Test
  void whatIsRememberedComesFromMemory() throws InterruptedException {
    publish(P0, P1, P0);
    resume(Positions.of(Map.of(P0, 1L, P1, 0L)));
    assertThat(sink.sent).containsExactly("1:0", "0:1");
    assertThat(log.replays).isZero();
  }

  @Test
  void whatIsForgottenComesFromKafka() throws InterruptedException {
    publish(P0, P0, P0, P1, P0, P0, P1, P0);
    resume(Positions.of(Map.of(P0, 1L, P1, 0L)));
    assertThat(sink.sent).containsExactly("0:1", "0:2", "1:0", "0:3", "0:4", "1:1", "0:5");
    assertThat(log.replays).isEqualTo(1);
  }

  @Test
  void liveFollowsWithoutASeam() throws InterruptedException {
    publish(P0, P0, P0, P0, P0, P0);
    log.whileReplaying = () -> publish(P1, P0);
    resume(Positions.of(Map.of(P0, 1L, P1, 0L)));
    publish(P0);
    assertThat(sink.sent).containsExactly("0:1", "0:2", "0:3", "0:4", "0:5", "1:0", "0:6", "0:7");
  }

  @Test
  void eachTokenResumesExactlyAfterItsEvent() throws InterruptedException {
    publish(P0, P1, P0, P1);
    resume(Positions.of(Map.of(P0, 0L, P1, 0L)));
    List<String> all = List.copyOf(sink.sent);
    for (int i = 0; i < all.size(); i++) {
      RecordingSink again = new RecordingSink();
      resumption.resume(new FeedSubscription(sink.tokens.get(i), e -> true, again));
      assertThat(again.sent).isEqualTo(all.subList(i + 1, all.size()));
    }
  }

  @Test
  void aListenerThatWasAheadOfThisReplicaHearsNothingTwice() throws InterruptedException {
    publish(P0);
    log.add(P0);
    log.add(P0);
    resume(Positions.of(Map.of(P0, 3L, P1, 0L)));
    hub.publish(log.events.get(1));
    hub.publish(log.events.get(2));
    publish(P0);
    assertThat(sink.sent).containsExactly("0:3");
  }

  @Test
  void aTokenOfADeletedLogStartsAnew() throws InterruptedException {
    publish(P0);
    resume(Positions.of(Map.of(P0, 900L, P1, 0L)));
    publish(P0);
    assertThat(sink.sent).containsExactly("gap", "0:1");
  }

  @Test
  void whoMissedTooMuchIsToldSo() throws InterruptedException {
    for (int i = 0; i < 101; i++) {
      publish(P0);
    }
    resume(Positions.of(Map.of(P0, 0L, P1, 0L)));
    publish(P1);
    assertThat(sink.sent).containsExactly("gap", "1:0");
  }

  private void resume(Positions from) throws InterruptedException {
    resumption.resume(new FeedSubscription(from, e -> true, sink));
  }

  private void publish(Partition... partitions) {
    for (Partition partition : partitions) {
      hub.publish(log.add(partition));
    }
  }

  /** What Kafka would keep. */
  private static final class RecordedLog implements FeedHistory {
    private final List<FeedEvent> events = new ArrayList<>();
    private int replays;
    private Runnable whileReplaying = () -> {};

    FeedEvent add(Partition partition) {
      long offset = events.stream().filter(e -> e.partition().equals(partition)).count();
      FeedEvent event = new FeedEvent(partition, offset, "a.b.v1", "ACME", null, false, "{}");
      events.add(event);
      return event;
    }

    @Override
    public void replay(Positions from, Positions until, Reader reader) throws InterruptedException {
      replays++;
      for (FeedEvent event : List.copyOf(events)) {
        long offset = event.offset();
        if (offset >= from.next(event.partition()) && offset < until.next(event.partition())) {
          reader.read(event);
        }
      }
      Runnable once = whileReplaying;
      whileReplaying = () -> {};
      once.run();
    }

    @Override
    public Positions ends() {
      Positions ends = Positions.NONE;
      for (FeedEvent event : events) {
        ends = ends.after(event);
      }
      return ends;
    }
  }

  /** A listener that is always fast enough. */
  private static final class RecordingSink implements FeedSink {
    private final List<String> sent = new ArrayList<>();
    private final List<Positions> tokens = new ArrayList<>();

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void offer(Positions token, FeedEvent event) {
      sent.add(event.partition().number() + ":" + event.offset());
      tokens.add(token);
    }

    @Override
    public void put(Positions token, FeedEvent event) {
      offer(token, event);
    }

    @Override
    public void gap(Positions token) {
      sent.add("gap");
    }
  }
}
