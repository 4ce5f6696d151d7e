package io.steward.slamonitor.promise.ledger;

import io.steward.slamonitor.calendar.CalendarFixture;
import io.steward.slamonitor.calendar.WorkingCalendar;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.policy.Warning;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What happened to a clock, told as speech; moments are written with their offset. */
public final class LedgerFixture {
  private final Terms terms;
  private final List<Transition> happened = new ArrayList<>();

  private LedgerFixture(Terms terms) {
    this.terms = terms;
  }

  public static LedgerFixture aClock(
      Duration allowance, WorkingCalendar calendar, Warning... warnings) {
    return new LedgerFixture(terms("standard@1", allowance, calendar, warnings));
  }

  public static Terms terms(
      String policy, Duration allowance, WorkingCalendar calendar, Warning... warnings) {
    return new Terms(policy, calendar, allowance, List.of(warnings));
  }

  public LedgerFixture activated(String at) {
    return add(
        new Transition.Activate(id(), CalendarFixture.moment(at), cause("ticket.opened"), terms));
  }

  public LedgerFixture paused(String at) {
    return add(new Transition.Pause(id(), CalendarFixture.moment(at), cause("waiting-customer")));
  }

  public LedgerFixture resumed(String at) {
    return add(new Transition.Resume(id(), CalendarFixture.moment(at), cause("in-progress")));
  }

  public LedgerFixture fulfilled(String at) {
    return add(new Transition.Fulfil(id(), CalendarFixture.moment(at), cause("ticket.resolved")));
  }

  public LedgerFixture cancelled(String at) {
    return add(new Transition.Cancel(id(), CalendarFixture.moment(at), cause("ticket.resolved")));
  }

  public LedgerFixture reopened(String at) {
    return add(
        new Transition.Reopen(id(), CalendarFixture.moment(at), cause("ticket.reopened"), terms));
  }

  public LedgerFixture superseded(String at, Terms by) {
    return add(
        new Transition.Supersede(id(), CalendarFixture.moment(at), cause("severity:high"), by));
  }

  public List<Transition> transitions() {
    return happened;
  }

  public List<Cycle> cycles() {
    return Replay.of(happened);
  }

  /** The newest of the promises that follow. */
  public Promise promise() {
    return promises().getLast();
  }

  public List<Promise> promises() {
    return cycles().stream()
        .map(c -> Promise.of(Subject.ticket("ACME", "TCK-1"), PromiseKind.RESOLUTION, c))
        .toList();
  }

  private LedgerFixture add(Transition transition) {
    happened.add(transition);
    return this;
  }

  private String id() {
    return String.format("%03d", happened.size());
  }

  private static Cause cause(String code) {
    return Cause.of(code);
  }
}
