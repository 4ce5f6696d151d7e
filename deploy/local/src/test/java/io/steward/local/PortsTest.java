package io.steward.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void movesAllPortsByTheOffset() {
    assertThat(Ports.of(Map.of("STEWARD_PORT_OFFSET", "1000")).at(8080)).isEqualTo(9080);
    assertThat(Ports.of(Map.of()).at(8080)).isEqualTo(8080);
  }

  @Test
  void namesTheOffsetThatIsNone() {
    assertThatThrownBy(() -> Ports.of(Map.of("STEWARD_PORT_OFFSET", "many")))
        .hasMessage("STEWARD_PORT_OFFSET must be a whole number from 0 to 40000, not many.");
  }

  @Test
  void namesThePortInUseAndItsPurpose() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      Ports ports = new Ports(taken.getLocalPort() - 8081);
      List<Service> services = List.of(Service.without("account-service", 8081, 64));

      assertThatThrownBy(() -> ports.requireFree(services))
          .isInstanceOf(PlatformProblem.class)
          .hasMessageContaining(
              "Port %d, needed for account-service, is in use".formatted(taken.getLocalPort()));
    }
  }
}
