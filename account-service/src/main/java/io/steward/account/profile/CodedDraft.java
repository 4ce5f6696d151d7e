package io.steward.account.profile;

import io.steward.account.profile.AccountDraft.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A draft together with the code it is for: a registration, or a row of an import. */
sealed interface CodedDraft {
  record Accepted(AccountCode code, Profile profile, @Nullable AccountStatus status)
      implements CodedDraft {}

  record Refused(List<Rejection> why) implements CodedDraft {}

  /** Looks at the code and at every field of the draft, and tells all mistakes at once. */
  static CodedDraft read(String code, AccountDraft draft) {
    List<Rejection> why = new ArrayList<>();
    Optional<AccountCode> parsed = AccountCode.parse(code.strip());
    if (parsed.isEmpty()) {
      String reason = code.isBlank() ? "is missing" : "is not an account code";
      why.add(new Rejection("code", reason, AccountCode.EXPECTED));
    }
    return switch (draft.read()) {
      case Reading.Accepted ok when parsed.isPresent() ->
          new Accepted(parsed.get(), ok.profile(), ok.status());
      case Reading.Accepted ignored -> new Refused(List.copyOf(why));
      case Reading.Refused bad -> {
        why.addAll(bad.rejections());
        yield new Refused(List.copyOf(why));
      }
    };
  }
}
