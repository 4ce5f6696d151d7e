package io.steward.local;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/**
 * A mail server that takes what is sent to anybody and shows it over IMAP to anybody who signs in
 * with that address; messages are forgotten when it stops.
 */
final class MailServer implements AutoCloseable {

  private final GreenMail server;

  private MailServer(GreenMail server) {
    this.server = server;
  }

  static MailServer start(Ports ports) {
    GreenMail server =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(ports.at(Ports.SMTP), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
              new ServerSetup(ports.at(Ports.IMAP), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
            });
    server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    server.start();
    return new MailServer(server);
  }

  @Override
  public void close() {
    server.stop();
  }
}
