package io.steward.slamonitor.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebhookSignatureTest {
  // printf '1764000000.{"a":1}' | openssl dgst -sha256 -hmac 0123456789abcdef
  private static final String BY_OPENSSL =
      "v1=19b692a3b3faad0515d4b643aa46cb06d55d8258053f2ffb472c2134aa59171c";

  @Test
  void isWhatOpenSslComputes() {
    assertThat(WebhookSignature.of("0123456789abcdef", "1764000000", "{\"a\":1}"))
        .isEqualTo(BY_OPENSSL);
  }

  @Test
  void changesWithTheTimestamp() {
    assertThat(WebhookSignature.of("0123456789abcdef", "1764000001", "{\"a\":1}"))
        .isNotEqualTo(BY_OPENSSL);
  }
}
