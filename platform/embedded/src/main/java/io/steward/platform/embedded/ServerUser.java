package io.steward.platform.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The user a PostgreSQL server runs as: it refuses to run as root, so root steps down first.
 *
 * <p>A user namespace is preferred, because the files stay root's; where the kernel forbids it, the
 * user {@code nobody} takes over and is given the folder.
 */
final class ServerUser {

  private static final String UNPRIVILEGED = "nobody";

  private final boolean root = isRoot();
  private final boolean namespace = root && succeeds(List.of("unshare", "-U", "true"));

  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** Answers the command that runs the given one as this user. */
  List<String> running(List<String> command) {
    if (!root) {
      return command;
    }
    List<String> whole =
        new ArrayList<>(
            namespace
                ? List.of("unshare", "-U")
                : List.of(
                    "setpriv", "--reuid=" + UNPRIVILEGED, "--regid=nogroup", "--clear-groups"));
    whole.addAll(command);
    return List.copyOf(whole);
  }

  /** Gives the folder to this user, where that is another than ourselves. */
  void own(Path folder) {
    if (root && !namespace && !succeeds(List.of("chown", "-R", UNPRIVILEGED, folder.toString()))) {
      throw new IllegalStateException("The folder " + folder + " cannot be given to nobody.");
    }
  }

  private static boolean succeeds(List<String> command) {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
