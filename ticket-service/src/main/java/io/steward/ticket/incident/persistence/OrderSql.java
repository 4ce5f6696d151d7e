package io.steward.ticket.incident.persistence;

/** The statements about incident orders; arrays in, rows out. */
final class OrderSql {
  static final String TAKE_EARLY_ENDINGS =
      """
      delete from early_ending where promise_id = any($1)
      returning promise_id, outcome, ended_at, announced_at
      """;

  static final String KNOWN =
      """
      select a.promise_id
      from unnest($1::text[], $2::timestamptz[]) as a (promise_id, announced_at)
      where exists (select 1 from incident_order o
                    where o.promise_id = a.promise_id
                      and (o.state = 'late' or o.announced_at >= a.announced_at))
      """;

  static final String ATTACH =
      """
      insert into incident_order (ticket, promise_id, account, order_ref, kind, due_at, value,
        currency, state, ended_at, announced_at, attached_at)
      select * from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[],
        $6::timestamptz[], $7::numeric[], $8::text[], $9::text[], $10::timestamptz[],
        $11::timestamptz[], $12::timestamptz[])
      on conflict (ticket, promise_id) do update
        set state = excluded.state, ended_at = excluded.ended_at, due_at = excluded.due_at,
            announced_at = excluded.announced_at
      """;

  // Of several incidents that a promise was in, an ending concerns the last.
  static final String END =
      """
      update incident_order o
      set state = e.outcome, ended_at = e.ended_at, announced_at = e.announced_at
      from unnest($1::text[], $2::text[], $3::timestamptz[], $4::timestamptz[])
           as e (promise_id, outcome, ended_at, announced_at)
      where o.promise_id = e.promise_id and o.announced_at <= e.announced_at
        and not exists (select 1 from incident_order later
                        where later.promise_id = o.promise_id and later.ticket > o.ticket)
      returning o.ticket, o.state, old.state <> new.state as moved
      """;

  static final String KEEP_EARLY =
      """
      insert into early_ending (promise_id, outcome, ended_at, announced_at, received_at)
      select e.promise_id, e.outcome, e.ended_at, e.announced_at, $5
      from unnest($1::text[], $2::text[], $3::timestamptz[], $4::timestamptz[])
           as e (promise_id, outcome, ended_at, announced_at)
      where not exists (select 1 from incident_order o where o.promise_id = e.promise_id)
      order by e.promise_id
      on conflict (promise_id) do update
        set outcome = excluded.outcome, ended_at = excluded.ended_at,
            announced_at = excluded.announced_at, received_at = excluded.received_at
        where early_ending.announced_at <= excluded.announced_at
      """;

  static final String COUNT =
      """
      select ticket, state, currency, count(*)::int as orders, sum(value) as value
      from incident_order where ticket = any($1)
      group by ticket, state, currency
      """;

  private OrderSql() {}
}
