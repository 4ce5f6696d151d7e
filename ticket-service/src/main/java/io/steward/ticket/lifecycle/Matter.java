package io.steward.ticket.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * What a ticket is about; never changes.
 *
 * @param account the merchant's account code
 * @param cause what the breaches of an incident have in common, for example {@code
 *     late-dispatch:W1}; {@code null} for a request
 * @param channel where a request came from, for example {@code email}; {@code null} when unknown
 * @param order the merchant's order reference, when a request concerns one order
 */
public record Matter(
    TicketKind kind,
    String account,
    @Nullable String cause,
    @Nullable String channel,
    @Nullable String order,
    String subject,
    @Nullable String description) {

  /** The matter of all breaches of the account with the cause. */
  public static Matter incident(String account, String cause) {
    return new Matter(TicketKind.INCIDENT, account, cause, null, null, inWords(cause), null);
  }

  /** What somebody asks for. */
  public static Matter request(
      String account,
      @Nullable String channel,
      @Nullable String order,
      String subject,
      @Nullable String description) {
    return new Matter(TicketKind.REQUEST, account, null, channel, order, subject, description);
  }

  private static String inWords(String cause) {
    String[] parts = cause.split(":", 2);
    String what = parts[0].replace('-', ' ');
    String sentence = Character.toUpperCase(what.charAt(0)) + what.substring(1);
    return parts.length == 1 ? sentence : sentence + ": " + parts[1];
  }
}
