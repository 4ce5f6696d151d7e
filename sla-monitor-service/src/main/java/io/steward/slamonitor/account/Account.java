package io.steward.slamonitor.account;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What we keep of an account.
 *
 * @param tier {@code null} when it states none
 * @param at when it became so
 * @param version grows with each change; a smaller one is old news
 */
public record Account(
    String code, String name, ZoneId zone, @Nullable String tier, Instant at, long version) {}
