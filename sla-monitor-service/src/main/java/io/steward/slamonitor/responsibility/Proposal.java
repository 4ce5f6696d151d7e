package io.steward.slamonitor.responsibility;

/**
 * Who seems to answer for a miss.
 *
 * @param reason in words, with the evidence
 */
public record Proposal(Party party, String reason) {}
