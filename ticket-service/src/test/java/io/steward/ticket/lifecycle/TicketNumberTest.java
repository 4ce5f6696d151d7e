package io.steward.ticket.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TicketNumberTest {
  @Test
  void readsWhatItWrites() {
    assertThat(new TicketNumber(123)).hasToString("TCK-000123");
    assertThat(TicketNumber.parse("TCK-000123")).contains(new TicketNumber(123));
    assertThat(TicketNumber.parse("TCK-1234567")).contains(new TicketNumber(1_234_567));
  }

  @Test
  void isNotReadFromAnythingElse() {
    assertThat(TicketNumber.parse("123")).isEmpty();
    assertThat(TicketNumber.parse("TCK-12")).isEmpty();
    assertThat(TicketNumber.parse("TCK-00012x")).isEmpty();
  }
}
