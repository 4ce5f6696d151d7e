package io.steward.benchmark.monitor.contestant.bare;

/**
 * The statements of the bare consumer that writes the monitor's rows. Times come as microseconds;
 * an order that is there already is left alone, as after a redelivery.
 */
final class SameRowsSql {
  static final String REPORT =
      """
      insert into order_event (id, account, order_ref, type, occurred_at, recorded_at, body)
      select id, account, order_ref, type, to_timestamp(occurred / 1e6),
        to_timestamp(recorded / 1e6), body::json
      from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::text[])
        as e (id, account, order_ref, type, occurred, recorded, body)
      on conflict (id) do nothing
      """;

  static final String ORDER =
      """
      insert into orders (account, order_ref, placed_at, dispatch_due, deliver_due, channel,
        warehouse, region, country, priority, value_amount, value_currency, last_event_at,
        last_event_type)
      select account, order_ref, to_timestamp(placed / 1e6), to_timestamp(dispatch / 1e6),
        to_timestamp(deliver / 1e6), channel, warehouse, region, country, priority, cents / 100.0,
        'EUR', to_timestamp(placed / 1e6), 'order.placed'
      from unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::text[],
        ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])
        as o (account, order_ref, placed, dispatch, deliver, channel, warehouse, region, country,
          priority, cents)
      on conflict (account, order_ref) do nothing
      """;

  static final String PROMISE =
      """
      with added as (
        insert into promise (id, account, order_ref, kind, policy, started_at, due_at, warn_at,
          standing, check_at)
        select md5(account || '/' || order_ref || '/' || kind)::uuid, account, order_ref, kind,
          'explicit', to_timestamp(placed / 1e6), due, due - interval '1 h',
          case when due <= now() then 'BREACHED' else 'OPEN' end,
          case when due > now() then due - interval '1 h' end
        from unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[])
          as o (account, order_ref, placed, dispatch, deliver),
          lateral (values ('DISPATCH', to_timestamp(dispatch / 1e6)),
            ('DELIVERY', to_timestamp(deliver / 1e6))) as p (kind, due)
        on conflict (id) do nothing
        returning account, order_ref, due_at, standing)
      select account, order_ref, (extract(epoch from due_at) * 1000000)::bigint
      from added where standing = 'BREACHED'
      """;

  static final String DISPATCH_ORDER =
      """
      update orders o set dispatched_at = to_timestamp(d.at / 1e6), carrier = d.carrier,
        tracking_number = d.tracking, last_event_at = to_timestamp(d.at / 1e6),
        last_event_type = 'order.dispatched'
      from unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[])
        as d (account, order_ref, at, carrier, tracking)
      where o.account = d.account and o.order_ref = d.order_ref
      """;

  static final String DISPATCH_PROMISE =
      """
      with ended as (
        update promise p set fulfilled_at = to_timestamp(d.at / 1e6), check_at = null,
          standing = case when to_timestamp(d.at / 1e6) <= p.due_at then 'MET' else 'MET_LATE' end
        from unnest(?::text[], ?::text[], ?::bigint[]) as d (account, order_ref, at)
        where p.account = d.account and p.order_ref = d.order_ref and p.kind = 'DISPATCH'
        returning p.account, p.order_ref, p.due_at, old.standing as before, new.standing as after)
      select account, order_ref, (extract(epoch from due_at) * 1000000)::bigint
      from ended where after = 'MET_LATE' and before <> 'BREACHED'
      """;

  static final String ANNOUNCE =
      """
      insert into outbox (id, aggregatetype, aggregateid, type, subject, payload)
      select gen_random_uuid(), topic, key, type, key, payload::jsonb
      from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as e (topic, key, type, payload)
      returning seq
      """;

  static final String ANNOUNCED = "delete from outbox where seq = any(?)";

  static final String NOTE =
      """
      insert into changed_day (account, day)
      select account, day::date from unnest(?::text[], ?::text[]) as d (account, day)
      """;

  private SameRowsSql() {}
}
