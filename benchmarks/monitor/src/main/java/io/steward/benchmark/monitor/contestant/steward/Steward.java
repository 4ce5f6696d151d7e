package io.steward.benchmark.monitor.contestant.steward;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.benchmark.monitor.contestant.Contestant;
import io.steward.benchmark.monitor.contestant.Durability;
import io.steward.benchmark.monitor.contestant.Entry;
import io.steward.benchmark.monitor.contestant.Patience;
import io.steward.benchmark.monitor.workload.Punctuality;
import io.steward.benchmark.monitor.workload.Workload;
import io.steward.benchmark.monitor.world.Jvm;
import io.steward.benchmark.monitor.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Ours: the whole domain, every report kept, every order, promise and figure open to queries while
 * it works. It has finished when all offsets are committed, all announcements sent and all changed
 * days stated, so that nothing is put off beyond the measured time.
 */
public final class Steward implements Contestant {
  @Override
  public String name() {
    return "steward";
  }

  @Override
  public Durability durability() {
    return Durability.POSTGRES;
  }

  @Override
  public Entry enter(World world, Workload workload, Jvm jvm) {
    MonitorProcess process = MonitorProcess.start(world, jvm);
    process.awaitReady();
    return new Running(process, new Backlog(world), workload);
  }

  private record Running(MonitorProcess process, Backlog backlog, Workload workload)
      implements Entry {
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Duration WHOLE_RUN = Duration.ofMinutes(60);

    @Override
    public long pid() {
      return process.pid();
    }

    @Override
    public Instant started() {
      return Patience.await("a first event", SOON, process::requireAlive, backlog::firstStored);
    }

    @Override
    public Instant finished() {
      return Patience.await("the last event", WHOLE_RUN, process::requireAlive, this::end);
    }

    private Optional<Instant> end() {
      boolean done = backlog.eventsDone() >= workload.events() && backlog.allSaid();
      return done ? Optional.of(Instant.now()) : Optional.empty();
    }

    @Override
    public Map<String, Punctuality> punctuality() {
      Map<String, Punctuality> figures = new TreeMap<>();
      for (JsonNode item : figures().path("items")) {
        figures.put(
            item.path("account").asText(),
            new Punctuality(item.path("numerator").asLong(), item.path("denominator").asLong()));
      }
      return figures;
    }

    private JsonNode figures() {
      LocalDate day = workload.since().atZone(ZoneOffset.UTC).toLocalDate();
      String answer =
          process.get(
              "/api/v1/service-levels?measure=on-time-dispatch.v1&groupBy=account&limit=500&from=%s&to=%s"
                  .formatted(day.minusDays(1), day.plusDays(3)));
      try {
        return new ObjectMapper().readTree(answer);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("the figures are no JSON", e);
      }
    }

    @Override
    public Map<String, String> remarks() {
      long asked = System.nanoTime();
      figures();
      long millis = (System.nanoTime() - asked) / 1_000_000;
      return Map.of("figures of all accounts answered in", millis + " ms");
    }

    @Override
    public void close() {
      backlog.close();
      process.close();
    }
  }
}
