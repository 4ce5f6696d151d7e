package io.steward.local.replay;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.local.Home;
import io.steward.local.PlatformProblem;
import io.steward.local.client.Gateway;
import io.steward.local.client.OrderIntake;
import io.steward.local.client.OrderIntake.Receipt;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;

/** {@code ./steward replay}: progress goes to standard error, the counts to standard output. */
public final class ReplayCommand {

  private ReplayCommand() {}

  public static void run(List<String> words, Home home) throws IOException, InterruptedException {
    ReplayOptions options = ReplayOptions.parse(words);
    OrderIntake intake = new OrderIntake(gateway(home));
    Replay replay = Replay.of(options, intake, Clock.systemUTC(), ReplayCommand::tell);
    try (BufferedReader lines = new EventFile(options.file()).open()) {
      Receipt total = replay.run(lines);
      System.out.printf(
          "%d accepted, %d duplicate, %d rejected%n",
          total.accepted(), total.duplicate(), total.rejected());
    }
  }

  private static void tell(Receipt sofar) {
    sofar.rejections().forEach(System.err::println);
    System.err.printf(
        "%d accepted, %d duplicate, %d rejected so far%n",
        sofar.accepted(), sofar.duplicate(), sofar.rejected());
  }

  private static Gateway gateway(Home home) throws IOException {
    if (!Files.exists(home.announcement())) {
      throw new PlatformProblem(
          "No platform is running in %s; start one with ./steward up.".formatted(home.folder()));
    }
    return Gateway.of(new ObjectMapper().readTree(home.announcement().toFile()));
  }
}
