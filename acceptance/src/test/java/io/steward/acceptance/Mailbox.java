package io.steward.acceptance;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Reads the mail of an address by IMAP, as the person's mail program would. */
final class Mailbox {
  private final int imapPort;
  private final String address;

  Mailbox(int imapPort, String address) {
    this.imapPort = imapPort;
    this.address = address;
  }

  /** The subjects of what has arrived, oldest first; none when there is no such mailbox yet. */
  List<String> subjects() throws MessagingException {
    try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
      store.connect("localhost", imapPort, address, address);
      Folder inbox = store.getFolder("INBOX");
      inbox.open(Folder.READ_ONLY);
      List<String> subjects = new ArrayList<>();
      for (Message message : inbox.getMessages()) {
        subjects.add(message.getSubject());
      }
      return subjects;
    }
  }
}
