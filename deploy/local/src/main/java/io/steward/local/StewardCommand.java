package io.steward.local;

import io.steward.local.replay.ReplayCommand;
import java.util.Arrays;
import java.util.List;

/** The Java side of {@code ./steward}. */
public final class StewardCommand {

  private StewardCommand() {}

  /** Runs one subcommand; a problem that has a plain explanation is told in one sentence. */
  public static void main(String[] words) throws Exception {
    try {
      run(words[0], Arrays.asList(words).subList(1, words.length));
    } catch (PlatformProblem problem) {
      System.err.println(problem.getMessage());
      System.exit(1);
    } catch (Throwable failure) {
      failure.printStackTrace();
      System.exit(1);
    }
  }

  private static void run(String command, List<String> words) throws Exception {
    Home home = Home.of(System.getenv());
    switch (command) {
      case "up" -> new Up(Options.parse(words), home, Ports.of(System.getenv())).run();
      case "replay" -> ReplayCommand.run(words, home);
      case "prepare" -> {
        home.prepare();
        new KeycloakTemplate(home, Realm.bundled(), Narrator.forPeople()).prepare();
      }
      default -> throw new PlatformProblem("Unknown command " + command + ".");
    }
  }
}
