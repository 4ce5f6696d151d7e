package io.steward.slamonitor.alert.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.platform.problem.FieldError;
import io.steward.slamonitor.alert.Complaints;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OnCallReaderTest {
  @Test
  void aRotationOfNobodyIsRefused() {
    assertThat(fields(draft("Europe/Berlin", List.of()))).containsExactly("people");
  }

  @Test
  void aRotationOfStrangersIsRefused() {
    assertThat(fields(draft("Europe/Berlin", List.of("alice", "mallory"))))
        .containsExactly("people[1]");
  }

  @Test
  void anUnknownZoneIsRefused() {
    assertThat(fields(draft("Mars/Base", List.of("alice")))).containsExactly("zone");
  }

  @Test
  void allMistakesAreToldAtOnce() {
    assertThat(fields(new RotationDraft(null, null, "month", "9", "tomorrow", null)))
        .containsExactly("name", "zone", "every", "handoverAt", "startsOn", "people");
  }

  private static RotationDraft draft(String zone, List<@Nullable String> people) {
    return new RotationDraft("First line", zone, "week", "09:00", "2026-11-23", people);
  }

  private static List<String> fields(RotationDraft draft) {
    Complaints complaints = new Complaints();
    new OnCallReader(complaints).rotation(UUID.randomUUID(), draft, Set.of("alice"));
    return complaints.errors().stream().map(FieldError::field).toList();
  }
}
