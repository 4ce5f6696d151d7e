package io.steward.slamonitor.intake;

import io.steward.slamonitor.stream.EventStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** One call in progress: what was counted so far, and what waits to be handed on. */
final class IntakeCall {
  private static final int CHUNK = 1000;

  private final KnownEvents known;
  private final EventStream stream;
  private final Set<String> seen = new HashSet<>();
  private final List<Row.Good> waiting = new ArrayList<>(CHUNK);
  private final List<IntakeReport.Rejection> rejections = new ArrayList<>();
  private CompletableFuture<Void> acknowledged = CompletableFuture.completedFuture(null);
  private int accepted;
  private int duplicate;
  private int rejected;

  IntakeCall(KnownEvents known, EventStream stream) {
    this.known = known;
    this.stream = stream;
  }

  void add(Row row) {
    switch (row) {
      case Row.Bad bad -> reject(bad);
      case Row.Good good when !seen.add(good.event().id()) -> duplicate++;
      case Row.Good good -> waiting.add(good);
    }
    if (waiting.size() == CHUNK) {
      handOn();
    }
  }

  IntakeReport finish() {
    handOn();
    acknowledged.join();
    return new IntakeReport(accepted, duplicate, rejected, List.copyOf(rejections));
  }

  private void reject(Row.Bad bad) {
    rejected++;
    if (rejections.size() < IntakeReport.MOST_SHOWN) {
      rejections.add(
          new IntakeReport.Rejection(
              bad.line(), bad.error().field(), bad.error().reason(), bad.error().expected()));
    }
  }

  private void handOn() {
    if (waiting.isEmpty()) {
      return;
    }
    Set<String> stored =
        known.among(waiting.stream().map(row -> row.event().id()).toList()).await().indefinitely();
    List<CompletableFuture<Void>> sent = new ArrayList<>(waiting.size());
    for (Row.Good row : waiting) {
      if (stored.contains(row.event().id())) {
        duplicate++;
      } else {
        accepted++;
        sent.add(stream.accept(row.event(), row.body()));
      }
    }
    waiting.clear();
    // The chunk before was sent long ago; waiting for it here bounds what is in flight to two.
    acknowledged.join();
    acknowledged = CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new));
  }
}
