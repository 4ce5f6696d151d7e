package io.steward.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void loadsDemonstrationDataUnlessToldOtherwise() {
    assertThat(Options.parse(List.of()).demo()).isTrue();
    assertThat(Options.parse(List.of("--demo")).demo()).isTrue();
    assertThat(Options.parse(List.of("--empty")).demo()).isFalse();
    assertThat(Options.parse(List.of("--only=gateway")).demo()).isFalse();
  }

  @Test
  void namesTheServicesThatAreWanted() {
    Options options = Options.parse(List.of("--only=gateway,account-service", "--headless"));

    assertThat(Services.PLATFORM.stream().filter(options::wants).map(Service::name))
        .containsExactly("account-service", "gateway");
    assertThat(options.headless()).isTrue();
    assertThat(options.fresh()).isFalse();
  }

  @Test
  void explainsWhatIsWrong() {
    assertThatThrownBy(() -> Options.parse(List.of("--fesh")))
        .isInstanceOf(PlatformProblem.class)
        .hasMessageContaining("Unknown option --fesh");
    assertThatThrownBy(() -> Options.parse(List.of("--empty", "--demo")))
        .hasMessageContaining("exclude each other");
    assertThatThrownBy(() -> Options.parse(List.of("--only=gatewey")))
        .hasMessageContaining("There is no service gatewey");
  }
}
