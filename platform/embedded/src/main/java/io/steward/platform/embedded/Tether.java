package io.steward.platform.embedded;

import java.util.ArrayList;
import java.util.List;

/**
 * Ties the life of a child process to ours, so that none is left over when we are killed.
 *
 * <p>The command is started through a shell that first leaves a watcher behind and then becomes the
 * command itself, so the process id is the command's own. The watcher reads from the pipe that we
 * hold open; when we end, in whatever way, the pipe closes and the watcher ends the command:
 * politely, and by force after ten seconds.
 */
public final class Tether {

  // The session of its own keeps a Ctrl-C in the terminal from reaching children directly: they are
  // ended by us, in order. Descriptor 3 carries the pipe, because a shell gives /dev/null to what
  // it starts in the background.
  private static final String SCRIPT =
      """
      exec 3<&0
      target=$$
      ( (
        trap '' INT
        cat >/dev/null
        kill -TERM $target || exit 0
        for tenth in 1 2 3 4 5 6 7 8 9 10; do
          sleep 1
          kill -0 $target || exit 0
        done
        kill -KILL $target
      ) <&3 3<&- >/dev/null 2>&1 & )
      trap '' INT
      exec "$@" </dev/null 3<&-
      """;

  private Tether() {}

  /** Answers the command that starts the given one tied to us; leave its standard input a pipe. */
  public static List<String> tie(List<String> command) {
    List<String> tied = new ArrayList<>(ownSession());
    tied.addAll(List.of("/bin/sh", "-c", SCRIPT, "tether"));
    tied.addAll(command);
    return List.copyOf(tied);
  }

  private static List<String> ownSession() {
    return Executables.find("setsid").map(setsid -> List.of(setsid.toString())).orElse(List.of());
  }
}
