package io.steward.slamonitor.intervention.persistence;

import io.steward.slamonitor.lock.AdvisoryLock;

/** The statements over the tables of interventions. */
final class InterventionSql {
  /** An intervention with how its orders stand and what they are worth. */
  static final String SELECT =
      """
      select i.*, t.orders, t.pending, t.saved, t.breached, m.amounts, m.currencies
      from intervention i
      cross join lateral (
        select count(*) as orders, count(*) filter (where verdict = 'pending') as pending,
          count(*) filter (where verdict = 'saved') as saved,
          count(*) filter (where verdict = 'breached') as breached
        from intervention_order where intervention_id = i.id) t
      cross join lateral (
        select array_agg(amount order by amount desc) as amounts,
          array_agg(currency order by amount desc) as currencies
        from (
          select sum(value_amount) as amount, value_currency as currency
          from (
            select distinct account, order_ref, value_amount, value_currency
            from intervention_order
            where intervention_id = i.id and value_amount is not null) o
          group by value_currency) s) m
      """;

  static final String LOCK = "select from intervention where id = $1 for update";

  // Whoever asks for the same matter waits here, so that two batches do not both open one.
  static final String MATTER_TURN =
      "select pg_advisory_xact_lock(%d, hashtext(matter)) from unnest($1::text[]) as matter"
          .formatted(AdvisoryLock.MATTERS.key());

  static final String GATHERING =
      """
      select distinct on (account, kind, place) account, kind, place, id
      from unnest($1::text[], $2::text[], $3::text[]) as m (account, kind, place)
      join intervention using (account, kind, place)
      where closed_at is null and gathers_until > $4
      order by account, kind, place, opened_at desc
      """;

  static final String OPEN =
      """
      insert into intervention (id, account, kind, place, title, reason, state, owner, risk_id,
        opened_by, opened_at, gathers_until)
      values ($1, $2, $3, $4, $5, $6, 'open', $7, $8, $9, $10, $11)
      """;

  static final String COPY_STEPS =
      """
      insert into intervention_step (intervention_id, position, words)
      select $1::uuid, s.position, s.words
      from (select steps from playbook where kind in ($2, '*') order by kind = '*' limit 1) p,
        unnest(p.steps) with ordinality as s (words, position)
      """;

  static final String JOIN =
      """
      with joined as (
        insert into intervention_order
          (intervention_id, account, order_ref, promise, due_at, value_amount, value_currency,
           joined_at)
        select o.*, $8::timestamptz from unnest($1::uuid[], $2::text[], $3::text[], $4::text[],
          $5::timestamptz[], $6::numeric[], $7::text[]) as o
        on conflict do nothing
        returning intervention_id, due_at)
      update intervention i set due_at = least(i.due_at, j.due_at)
      from (select intervention_id, min(due_at) as due_at from joined group by intervention_id) j
      where i.id = j.intervention_id and i.closed_at is null
      """;

  static final String JOIN_OF_RISK =
      """
      insert into intervention_order
        (intervention_id, account, order_ref, promise, due_at, value_amount, value_currency,
         joined_at)
      select $1::uuid, m.account, m.order_ref, coalesce(lower(p.kind), ''), p.due_at,
        m.value_amount, m.value_currency, $3::timestamptz
      from risk_order m
      left join lateral (
        select kind, due_at from promise
        where account = m.account and order_ref = m.order_ref
          and standing in ('OPEN', 'AT_RISK') and kind in ('DISPATCH', 'DELIVERY')
        order by due_at limit 1) p on true
      where m.risk_id = $2 and m.left_at is null
      on conflict do nothing
      """;

  static final String DUE =
      """
      update intervention i set due_at = (
        select min(due_at) from intervention_order
        where intervention_id = i.id and verdict = 'pending')
      where id = any($1) and closed_at is null
      """;

  static final String WITHOUT_UNDECIDED =
      """
      select id from unnest($1::uuid[]) as id where not exists (
        select from intervention_order where intervention_id = id and verdict = 'pending')
      """;

  static final String ACT =
      "update intervention set acted_at = coalesce(acted_at, $2) where id = $1";

  static final String ACT_FOR_ORDERS =
      """
      update at_risk_order a set acted_at = $2 from intervention_order o
      where o.intervention_id = $1 and a.account = o.account and a.order_ref = o.order_ref
        and a.promise = o.promise and a.acted_at is null and a.decided_at is null
      """;

  static final String STEP =
      """
      update intervention_step set state = $3, changed_by = $4, changed_at = $5
      where intervention_id = $1 and position = $2
      """;

  static final String REQUEST =
      """
      insert into intervention_request (id, intervention_id, kind, state, due_at, words, asked_by,
        asked_at, changed_by, changed_at, answer)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      on conflict (id) do update set state = excluded.state, changed_by = excluded.changed_by,
        changed_at = excluded.changed_at, answer = excluded.answer
      """;

  static final String CLOSE =
      """
      update intervention set state = 'closed', outcome = $2, closed_by = $3, closed_at = $4,
        closing_words = $5, due_at = null
      where id = $1
      """;

  // Joined in the order of the key, so that two batches do not wait crosswise.
  static final String DECIDE =
      """
      with decided as (
        select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])
          as d (account, order_ref, promise, verdict)),
      remembered as (
        update at_risk_order a set decided_at = $5,
          kept = case d.verdict when 'saved' then true when 'breached' then false end
        from decided d
        where a.account = d.account and a.order_ref = d.order_ref and a.promise = d.promise)
      update intervention_order o set verdict = d.verdict, decided_at = $5
      from decided d
      where o.account = d.account and o.order_ref = d.order_ref and o.promise = d.promise
        and o.verdict = 'pending'
      returning o.intervention_id
      """;

  static final String ANSWERING =
      "select id from intervention where risk_id = any($1) and closed_at is null";

  static final String REMEMBER =
      """
      insert into at_risk_order (account, order_ref, promise, warehouse, at)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::timestamptz[])
      on conflict do nothing
      """;

  static final String AWAITED =
      """
      select o.account, o.order_ref, lower(p.kind) as promise, p.due_at, o.value_amount,
        o.value_currency
      from unnest($1::text[], $2::text[]) as k (account, order_ref)
      join orders o using (account, order_ref)
      cross join lateral (
        select kind, due_at from promise
        where account = o.account and order_ref = o.order_ref
          and kind in ('DISPATCH', 'DELIVERY') and standing in ('OPEN', 'AT_RISK', 'BREACHED')
        order by due_at limit 1) p
      """;

  static final String CANDIDATES =
      """
      select $1 as account, k.order_ref, o.account is not null as known, o.delivered_at,
        o.cancelled_at, o.value_amount, o.value_currency, lower(p.kind) as promise, p.due_at,
        i.id as looked_after_by
      from unnest($2::text[]) as k (order_ref)
      left join orders o on o.account = $1 and o.order_ref = k.order_ref
      left join lateral (
        select kind, due_at from promise
        where account = $1 and order_ref = k.order_ref
          and kind in ('DISPATCH', 'DELIVERY') and standing in ('OPEN', 'AT_RISK', 'BREACHED')
        order by due_at limit 1) p on true
      left join lateral (
        select i.id from intervention_order m join intervention i on i.id = m.intervention_id
        where m.account = $1 and m.order_ref = k.order_ref and m.verdict = 'pending'
          and i.closed_at is null
        order by i.opened_at limit 1) i on true
      """;

  static final String ORDERS =
      """
      select * from intervention_order where intervention_id = $1
      order by due_at nulls last, account, order_ref
      """;

  static final String STEPS =
      "select * from intervention_step where intervention_id = $1 order by position";

  static final String REQUESTS =
      "select * from intervention_request where intervention_id = $1 order by asked_at, id";

  static final String STRATA =
      """
      select count(*) filter (where kept and acted_at is not null) as helped_kept,
        count(*) filter (where acted_at is not null) as helped,
        count(*) filter (where kept and acted_at is null) as left_kept,
        count(*) filter (where acted_at is null) as left_alone
      from at_risk_order
      where kept is not null and ($1::text is null or account = $1) and at >= $2 and at < $3
      group by account, warehouse, promise, date_trunc('week', at, 'UTC')
      """;

  private InterventionSql() {}
}
