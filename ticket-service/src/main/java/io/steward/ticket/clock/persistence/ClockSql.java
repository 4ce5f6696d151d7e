package io.steward.ticket.clock.persistence;

/** The statements about clocks; arrays in, rows out. */
final class ClockSql {
  static final String COLUMNS =
      """
      promise_id, ticket, kind, cycle, state, due_at, paused_since, paused_reason, paused_left,
      warned, warnings_at, breached_at, ended_at, policy, calendar, announced_at
      """;

  static final String KNOWN =
      "select %s from ticket_clock where promise_id = any($1)".formatted(COLUMNS);

  static final String OF_TICKET =
      """
      select %s from ticket_clock where ticket = $1
      order by ended_at is not null, due_at, promise_id
      """
          .formatted(COLUMNS);

  static final String KEEP =
      """
      insert into ticket_clock (%s)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14,
        $15, $16)
      on conflict (promise_id) do update
        set state = excluded.state, due_at = excluded.due_at,
            paused_since = excluded.paused_since, paused_reason = excluded.paused_reason,
            paused_left = excluded.paused_left, warned = excluded.warned,
            warnings_at = excluded.warnings_at, breached_at = excluded.breached_at,
            ended_at = excluded.ended_at, policy = excluded.policy, calendar = excluded.calendar,
            announced_at = excluded.announced_at
      """
          .formatted(COLUMNS);

  static final String REFRESH_NEXT_DUE =
      """
      update ticket t set next_due_at = n.due_at, next_due_kind = n.kind
      from unnest($1::bigint[]) as asked (number)
           left join lateral (
             select c.due_at, c.kind from ticket_clock c
             where c.ticket = asked.number and c.ended_at is null and c.paused_since is null
               and c.due_at is not null
             order by c.due_at, c.promise_id limit 1) n on true
      where t.number = asked.number
      """;

  private ClockSql() {}
}
