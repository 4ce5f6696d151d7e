package io.steward.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
  @TempDir private Path folder;

  @Test
  void whoReadsItWhileItIsWrittenAnewFindsAWholeId() throws Exception {
    PidFile file = new PidFile(folder.resolve("gateway.pid"));
    long own = ProcessHandle.current().pid();
    file.write(own);
    AtomicBoolean done = new AtomicBoolean();
    var writing = CompletableFuture.runAsync(() -> writeUntil(done, file, own));
    for (int reading = 0; reading < 5_000; reading++) {
      assertThat(file.process()).contains(ProcessHandle.current());
    }
    done.set(true);
    writing.join();
  }

  @Test
  void aFileWithoutContentNamesNobody() throws Exception {
    Path path = Files.createFile(folder.resolve("gateway.pid"));
    assertThat(new PidFile(path).process()).isEmpty();
  }

  private static void writeUntil(AtomicBoolean done, PidFile file, long pid) {
    try {
      while (!done.get()) {
        file.write(pid);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
