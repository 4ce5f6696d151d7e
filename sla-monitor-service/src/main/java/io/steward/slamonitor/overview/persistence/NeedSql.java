package io.steward.slamonitor.overview.persistence;

/** The statements of the board. */
final class NeedSql {
  private static final String BUCKET =
      """
      case when due_at < $1 then 'breached' when due_at < $2 then 'now'
        when due_at < $3 then 'hour' when due_at < $4 then 'today' else 'tomorrow' end
      """;

  /** Awaited promises by bucket, from the index of awaited promises alone. */
  static final String COUNTS =
      "select "
          + BUCKET
          + """
             as bucket, subject, count(*) as promises
            from promise
            where standing in ('OPEN', 'AT_RISK', 'BREACHED') and due_at < $5
            group by 1, 2
            """;

  /** Awaited promises of orders by who has them in hand and by bucket, most pressed first. */
  static final String PLACES =
      """
      select coalesce(case p.kind when 'DELIVERY' then o.carrier end, o.warehouse, 'unknown')
          as place,
        count(*) filter (where due_at >= $1 and due_at < $2) as now,
        count(*) filter (where due_at >= $2 and due_at < $3) as hour,
        count(*) filter (where due_at >= $3 and due_at < $4) as today,
        count(*) filter (where due_at >= $3 and due_at >= $4) as tomorrow,
        count(*) filter (where due_at < $1) as breached
      from promise p join orders o using (account, order_ref)
      where p.subject = 'ORDER' and standing in ('OPEN', 'AT_RISK', 'BREACHED') and due_at < $5
      group by 1
      order by now desc, hour desc, today desc, breached desc, tomorrow desc, place
      limit $6
      """;

  // Promises that are due within the hour, or are at risk until tomorrow, or are broken; the
  // soonest twenty thousand of the former and the latest broken ones tell enough. A risk or an
  // intervention that somebody looks after needs nobody now.
  private static final String NEEDS =
      """
      with due as (
        (select account, order_ref, subject, kind, due_at from promise
         where standing in ('OPEN', 'AT_RISK', 'BREACHED') and due_at >= $1
           and (due_at < $3 or (standing = 'AT_RISK' and due_at < $5))
         order by due_at limit 20000)
        union all
        (select account, order_ref, subject, kind, due_at from promise
         where standing in ('OPEN', 'AT_RISK', 'BREACHED') and due_at < $1
         order by due_at desc limit 20000)),
      placed as (
        select d.*, lower(d.kind) as promise, o.value_amount, o.value_currency,
          coalesce(case d.kind when 'DELIVERY' then o.carrier end, o.warehouse, 'unknown') as place,
          %s as bucket
        from due d join orders o using (account, order_ref) where d.subject = 'ORDER'),
      promises as (
        select bucket, 0 as rank, 'promise' as kind,
          case when count(*) = 1 then 'Order ' || min(order_ref)
            else count(*) || ' orders of ' || account || ', ' || place end as title,
          case bucket when 'breached' then promise || ' promise broken, still awaited'
            else promise || ' promise due' end as reason,
          case bucket when 'breached' then max(due_at) else min(due_at) end as at,
          account, count(*) as orders,
          sum(value_amount) filter (where value_currency = currency) as amount,
          currency, min(order_ref) as reference, promise as detail, place
        from (select *, max(value_currency) over (partition by account, promise, place, bucket)
            as currency from placed) p
        group by bucket, account, promise, place, currency)
      """
          .formatted(BUCKET);

  // A forecast within the hour is left to its promise, which is there anyway.
  /** The lines of the board, most pressing first. */
  static final String ITEMS =
      NEEDS
          + """
            select * from (
              select * from promises
              union all
              select %s, 0, 'ticket', 'Ticket ' || order_ref,
                case when due_at < $1 then 'missed: ' else 'due: ' end
                  || replace(lower(kind), '_', ' '),
                due_at, account, 0, null::numeric, null, order_ref, '', ''
              from due where subject = 'TICKET'
              union all
              (select %s, 0, 'forecast', 'Order ' || f.order_ref,
                 round((f.probability * 100)::numeric) || ' %% chance to miss its '
                   || lower(f.kind) || coalesce(': ' || (f.reasons -> 0 ->> 'text'), ''),
                 f.due_at, f.account, 1, o.value_amount, o.value_currency, f.order_ref, '', ''
               from breach_forecast f join orders o using (account, order_ref)
               where f.open and f.raised_at is not null and f.due_at >= $3 and f.due_at < $5
               order by f.due_at limit 200)
              union all
              select 'now', 1, 'risk', title, replace(lower(kind), '_', ' ') || ': ' || reason,
                raised_at, nullif(account, '-'), orders, amounts[1], currencies[1], id::text, '', place
              from risk
              where cleared_at is null and handled_at is null and acknowledged_at is null
              union all
              select case when due_at is null then 'today' else %s end, 2, 'intervention', title,
                case when owner is null then 'nobody looks after it'
                  else 'waits for ' || owner end,
                coalesce(due_at, opened_at), nullif(account, '-'),
                (select count(*) from intervention_order o where o.intervention_id = i.id),
                null::numeric, null, id::text, '', place
              from intervention i where state = 'open'
              union all
              select case s.level when 'CRITICAL' then 'now' else 'today' end, 3, 'threshold',
                t.measure || ' is ' || lower(s.level),
                trim_scale(s.numerator) || ' of ' || s.denominator || ', ' || t.time_window,
                s.since, s.account, 0, null, null, t.id::text, '', ''
              from threshold_standing s join threshold t on t.id = s.threshold_id
              where s.level in ('WARNING', 'CRITICAL') and t.removed_at is null) n
            order by array_position(array['now', 'hour', 'today', 'tomorrow', 'breached'], bucket),
              rank, at
            limit $6
            """
              .formatted(BUCKET, BUCKET, BUCKET);

  private NeedSql() {}
}
