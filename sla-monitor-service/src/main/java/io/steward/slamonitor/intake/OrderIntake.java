package io.steward.slamonitor.intake;

import io.steward.slamonitor.risk.ClientReports;
import io.steward.slamonitor.stream.EventStream;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows in: the good ones are on Kafka, acknowledged, when the report is there.
 *
 * <p>A call that ends without a report may have handed some rows on; sending it again is harmless.
 * An id that was accepted moments ago and is not stored yet may be counted as accepted again; it is
 * still one report.
 */
@ApplicationScoped
public class OrderIntake {
  private final KnownEvents known;
  private final EventStream stream;
  private final ClientReports clients;

  OrderIntake(KnownEvents known, EventStream stream, ClientReports clients) {
    this.known = known;
    this.stream = stream;
    this.clients = clients;
  }

  /**
   * Takes the rows in as they are read, a thousand at a time, so that a large body is never held
   * whole. Blocks; for worker threads.
   *
   * @param client the program that reports; {@code null} for a person, whose uploads have no rhythm
   */
  public IntakeReport take(Iterator<Row> rows, @Nullable String client) {
    IntakeCall call = new IntakeCall(known, stream);
    ReportedAccounts accounts = new ReportedAccounts();
    rows.forEachRemaining(
        row -> {
          call.add(row);
          if (client != null && row instanceof Row.Good good) {
            accounts.add(good.event());
          }
        });
    IntakeReport report = call.finish();
    if (client != null) {
      accounts.tell(clients, client);
    }
    return report;
  }
}
