package io.steward.ticket.search.persistence;

import io.steward.ticket.lifecycle.persistence.TicketColumns;

/** The queries; an absent filter is a null parameter. */
final class SearchSql {
  /** How many parameters the filter takes. */
  static final int FILTERS = 14;

  private static final String WITH_ACCOUNT =
      """
      select %s, t.next_due_at, t.next_due_kind, a.code, a.name, a.status as account_status,
             a.tier, a.region, a.time_zone, a.manager, a.version as account_version
      from ticket t left join account_copy a on a.code = t.account
      """
          .formatted(TicketColumns.LIST);

  private static final String FILTER =
      """
      where ($1::text[] is null or t.status = any($1))
        and ($2::text[] is null or t.severity = any($2))
        and ($3::text is null or t.kind = $3)
        and ($4::text is null or t.account = $4)
        and ($5::text is null or t.assignee = $5)
        and ($6::text is null or t.order_ref = $6 or t.number in
             (select i.ticket from incident_order i where i.order_ref = $6))
        and ($7::text[] is null or t.account = any($7))
        and ($8::date is null or t.opened_at >= $8::timestamp at time zone %1$s)
        and ($9::date is null or t.opened_at < $9::timestamp at time zone %1$s)
        and ($10::date is null or t.resolved_at >= $10::timestamp at time zone %1$s)
        and ($11::date is null or t.resolved_at < $11::timestamp at time zone %1$s)
        and ($12::boolean is null or t.resolved_in_time = $12)
        and ($13::text[] is null or t.number in
             (select c.ticket from ticket_clock c where c.state = any($13)))
        and ($14::text[] is null
             or 'final-answer' = any($14) and t.complaint_at is not null
                and t.complaint_ended_at is null
             or 'call-back' = any($14) and t.call_back_at is not null)
      """
          .formatted("coalesce(a.time_zone, 'UTC')");

  /** To be followed by the clause of a {@link Keyset}. */
  static final String FIND = WITH_ACCOUNT + FILTER;

  static final String GET = WITH_ACCOUNT + " where t.number = $1";

  static final String COUNT =
      """
      select t.status, t.severity, count(*) as tickets, count(*) filter (where t.level > 0) as up,
             coalesce(sum(t.orders_open), 0)::bigint as orders
      from ticket t left join account_copy a on a.code = t.account
      %s group by t.status, t.severity
      """
          .formatted(FILTER);

  static final String ORDERS =
      """
      select promise_id, account, order_ref, kind, due_at, value, currency, state, attached_at,
             ended_at
      from incident_order
      where ticket = $1 and ($2::text is null or state = $2)
        and ($3::boolean is null
             or (state <> 'late', due_at, promise_id) > ($3, $4::timestamptz, $5))
      order by state <> 'late', due_at, promise_id limit $6
      """;

  static final String TIMELINE =
      """
      select position, at, by, what, text, internal, direction from ticket_timeline
      where ticket = $1 and ($2 or not internal) and position > $3 order by position limit $4
      """;

  private SearchSql() {}
}
