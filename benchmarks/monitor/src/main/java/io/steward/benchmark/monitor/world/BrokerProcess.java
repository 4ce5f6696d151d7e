package io.steward.benchmark.monitor.world;

import io.steward.platform.embedded.EmbeddedKafka;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The JVM of the broker: prints its address and serves until it is ended. */
final class BrokerProcess {
  private BrokerProcess() {}

  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedKafka kafka = EmbeddedKafka.builder().folder(Path.of(arguments[0])).start();
    Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "end"));
    System.out.println(kafka.bootstrapServers());
    new CountDownLatch(1).await();
  }
}
