package io.steward.slamonitor.amendment.persistence;

/** The statements about amendments. */
final class AmendmentSql {
  /** Versions that move what runs; a calendar's first version has nothing to move. */
  private static final String VERSIONS =
      """
      (select 'policy' as thing, id, version, holds_from from policy_version where moves
       union all
       select 'calendar', id, version, holds_from from calendar_version
       where moves and version > 1) v
      """;

  /** Awaited promises whose time a policy decides and had not come; read by promise_awaited. */
  private static final String AWAITED =
      """
      promise p
      where p.standing in ('PENDING', 'OPEN', 'AT_RISK', 'PAUSED', 'BREACHED')
        and p.policy <> 'explicit'
      """;

  static final String OCCUPY =
      "select * from amendment where finished_at is null for update skip locked";

  /** Two replicas that try at once find the same version, and one of them finds it taken. */
  static final String TAKE_UP =
      """
      insert into amendment
        (thing, id, version, holds_from, taken_at, promises, looked_due, looked_id)
      select thing, id, version, holds_from, $1::timestamptz,
        (select count(*) from %2$s and p.due_at > v.holds_from), holds_from,
        'ffffffff-ffff-ffff-ffff-ffffffffffff'
      from %1$s
      where holds_from <= $1
        and not exists (select from amendment where finished_at is null)
        and not exists (select from amendment a
          where a.thing = v.thing and a.id = v.id and a.version = v.version)
      order by holds_from, thing, id limit 1
      on conflict do nothing
      """
          .formatted(VERSIONS, AWAITED);

  /** What took over from a promise that this amendment moved is not looked at again. */
  static final String NEXT =
      """
      select p.id, p.subject, p.account, p.order_ref, p.due_at::text as due
      from amendment a cross join lateral (
        select p.* from %s
          and (p.due_at, p.id) > (a.looked_due, a.looked_id)
          and (p.revision = 1 or p.started_at < a.holds_from)
        order by p.due_at, p.id limit $4) p
      where a.thing = $1 and a.id = $2 and a.version = $3
      order by p.due_at, p.id
      """
          .formatted(AWAITED);

  static final String ADVANCE =
      """
      update amendment set looked_at = looked_at + $4,
        looked_due = coalesce($5::text::timestamptz, looked_due),
        looked_id = coalesce($6, looked_id),
        moved = moved + $7, earlier = earlier + $8, later = later + $9, ended = ended + $10,
        breached = breached + $11, finished_at = $12
      where thing = $1 and id = $2 and version = $3
      """;

  static final String MOMENTS =
      "select distinct holds_from from " + VERSIONS + " where holds_from <= $1";

  static final String OF =
      """
      select v.thing, v.id, v.version, v.holds_from, a.taken_at, coalesce(a.promises, 0) as promises,
        coalesce(a.looked_at, 0) as looked_at, coalesce(a.moved, 0) as moved,
        coalesce(a.earlier, 0) as earlier, coalesce(a.later, 0) as later,
        coalesce(a.ended, 0) as ended, coalesce(a.breached, 0) as breached, a.finished_at
      from %s left join amendment a
        on a.thing = v.thing and a.id = v.id and a.version = v.version
      where ($1::text is null or v.thing = $1) and ($2::text is null or v.id = $2)
      order by v.holds_from desc, v.version desc, v.id limit $3
      """
          .formatted(VERSIONS);

  private AmendmentSql() {}
}
