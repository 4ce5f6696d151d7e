package io.steward.billing;

import static io.steward.billing.Merchant.get;
import static io.steward.billing.Merchant.runBilling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is killed half way has done all or nothing, and is done once when it is tried again. */
@QuarkusTest
@WithTestResource(StewardServers.class)
class InterruptionComponentTest {
  @Inject Pool pool;
  private KafkaProbe kafka;

  @BeforeEach
  void listen() {
    kafka = KafkaProbe.on("billing.events");
  }

  @AfterEach
  void close() {
    kafka.close();
  }

  @Test
  void anOrderWhoseRatingIsKilledIsPricedOnce() {
    Merchant m = new Merchant(kafka).signs();
    try (HeldLock lock = HeldLock.onTable(pool, "rating")) {
      m.ships("O1", "2026-03-02T08:00:00Z", 1800);
      lock.killWhoeverWaits();
      m.awaitState("due", 1);
    }

    m.awaitState("rated", 1);
    m.ships("AFTER", "2026-03-02T08:00:00Z", 1800);
    kafka.await("shipment.rated.v1", m.account + "/AFTER");
    assertThat(kafka.find("shipment.rated.v1", m.account + "/O1", p -> true)).hasSize(1);
    get("/shipments/{a}/{o}", m.account, "O1").body("earlierRatings", hasSize(0));
  }

  @ParameterizedTest(name = "killed when it writes {0}")
  @CsvSource({"invoice_line,2026-08,2026-09", "audit_entry,2026-09,2026-10"})
  void aRunThatIsKilledBetweenItsNumberAndItsInvoiceLeavesNoGapAndBillsOnce(
      String table, String before, String month) {
    runBilling(before); // what other tests have left
    Merchant m = new Merchant(kafka).signs();
    m.ships("O1", month + "-02T08:00:00Z", 1800);
    m.awaitState("rated", 1);
    kafka.await("shipment.rated.v1", m.account + "/O1");

    CompletableFuture<List<String>> dying;
    try (HeldLock lock = HeldLock.onTable(pool, table)) {
      dying = CompletableFuture.supplyAsync(() -> failedOf(month));
      lock.killWhoeverWaits();
    }
    assertThat(dying.join()).containsExactly(m.account);
    get("/invoices?account={a}", m.account).body("items", hasSize(0));

    runBilling(month).statusCode(200).body("invoicesIssued", equalTo(1));
    runBilling(month).statusCode(200).body("invoicesIssued", equalTo(0));

    String number = m.invoiceNumber();
    get("/invoices?account={a}", m.account).body("items.number", contains(number));
    get("/invoices/{n}/shipments", number).body("items.order", contains("O1"));
    kafka.await("invoice.issued.v1", number);
    assertThat(kafka.find("invoice.issued.v1", number, p -> true)).hasSize(1);
    assertThat(numbers()).isEqualTo(gapless());
  }

  @Test
  void numbersStayGaplessWhenRunsMeetAndOneIsKilled() {
    List<Merchant> merchants =
        IntStream.range(0, 6).mapToObj(i -> new Merchant(kafka).signs()).toList();
    merchants.forEach(m -> m.ships("O1", "2026-07-02T08:00:00Z", 1800));
    merchants.forEach(m -> m.awaitState("rated", 1));
    String victim = merchants.stream().map(m -> m.account).sorted().toList().get(3);

    CompletableFuture<List<String>> dying;
    try (HeldLock lock = HeldLock.onContract(pool, victim)) {
      dying = CompletableFuture.supplyAsync(() -> failedOf("2026-07"));
      lock.killWhoeverWaits();
      assertThat(dying.join()).containsExactly(victim);
    }
    List<CompletableFuture<Void>> both =
        IntStream.range(0, 2)
            .mapToObj(
                i ->
                    CompletableFuture.runAsync(
                        () -> runBilling("2026-07").statusCode(200).body("failed", hasSize(0))))
            .toList();
    both.forEach(CompletableFuture::join);

    merchants.forEach(
        m -> get("/invoices?account={a}&month=2026-07", m.account).body("items", hasSize(1)));
    assertThat(numbers()).isEqualTo(gapless());
  }

  private static List<String> failedOf(String month) {
    return runBilling(month).statusCode(200).extract().jsonPath().getList("failed.account");
  }

  private List<Integer> gapless() {
    return IntStream.rangeClosed(1, numbers().size()).boxed().toList();
  }

  private List<Integer> numbers() {
    return StreamSupport.stream(
            pool.query("select right(number, 6)::int as n from invoice order by number")
                .execute()
                .await()
                .indefinitely()
                .spliterator(),
            false)
        .map(row -> row.getInteger("n"))
        .toList();
  }
}
