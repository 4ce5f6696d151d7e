package io.steward.slamonitor.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactChannelTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "email",
        "phone",
        "chat",
        "web",
        "portal",
        "console",
        "api",
        "sms",
        "whatsapp",
        "letter",
        "fax",
        "EMail"
      })
  void whatWeRunOurselvesIsNoMarketplace(String channel) {
    assertThat(ContactChannel.isMarketplace(channel)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"amazon", "ebay", "zalando", "a-marketplace-nobody-has-told-us-of"})
  void everyOtherChannelIsAMarketplaces(String channel) {
    assertThat(ContactChannel.isMarketplace(channel)).isTrue();
  }

  @Test
  void aTicketThatDoesNotTellItsChannelCameFromNoMarketplace() {
    assertThat(ContactChannel.isMarketplace(null)).isFalse();
  }
}
