package io.steward.slamonitor.account;

import java.time.ZoneId;

/**
 * What we keep of an account.
 *
 * @param version grows with each change; a smaller one is old news
 */
public record Account(String code, String name, ZoneId zone, long version) {}
