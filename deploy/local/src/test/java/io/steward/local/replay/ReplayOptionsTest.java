package io.steward.local.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayOptionsTest {

  @TempDir Path folder;

  @Test
  void takesTheSpeedInBothForms() throws IOException {
    String file = Files.createFile(folder.resolve("orders.ndjson")).toString();

    assertThat(ReplayOptions.parse(List.of(file, "--speed", "60")).speed())
        .isEqualTo(Optional.of(60.0));
    assertThat(ReplayOptions.parse(List.of("--speed=0.5", file, "--shift-to-now")))
        .isEqualTo(new ReplayOptions(Path.of(file), Optional.of(0.5), true));
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> ReplayOptions.parse(List.of())).hasMessageContaining("Name the file");
    assertThatThrownBy(() -> ReplayOptions.parse(List.of("absent.ndjson")))
        .hasMessage("The file absent.ndjson cannot be read.");
    assertThatThrownBy(() -> ReplayOptions.parse(List.of("--speed=fast")))
        .hasMessageContaining("must be a number");
    assertThatThrownBy(() -> ReplayOptions.parse(List.of("--speed=0")))
        .hasMessageContaining("greater than 0");
  }
}
