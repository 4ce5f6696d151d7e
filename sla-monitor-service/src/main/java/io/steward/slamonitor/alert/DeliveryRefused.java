package io.steward.slamonitor.alert;

/** The other side did not take a delivery; the message says what it answered. */
public class DeliveryRefused extends RuntimeException {
  public DeliveryRefused(String answer) {
    super(answer, null, false, false);
  }
}
