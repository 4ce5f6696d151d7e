package io.steward.slamonitor.alert;

import io.steward.slamonitor.alert.AlertRuleDraft.ChannelDraft;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the channels of a draft. */
public final class ChannelReader {
  private static final int MOST = 20;
  private static final int SHORTEST_SECRET = 16;
  private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7e]{16,256}");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>,;\\p{Cntrl}]{1,64}@[^\\s@<>,;\\p{Cntrl}]{1,255}");

  private final KnownTargets known;
  private final Complaints complaints;

  /** Notes what is wrong in the complaints. */
  public ChannelReader(KnownTargets known, Complaints complaints) {
    this.known = known;
    this.complaints = complaints;
  }

  /** The channels of a list that must name at least one, each once. */
  List<AlertChannel> readAll(String at, @Nullable List<@Nullable ChannelDraft> drafts) {
    if (drafts == null || drafts.isEmpty()) {
      complaints.refuse(at, "is missing", "1 to " + MOST + " channels");
      return List.of();
    }
    return readEach(at, drafts, this::read);
  }

  /** The channels of one person, each once; there need not be any. */
  public List<AlertChannel> readOwn(String at, @Nullable List<@Nullable ChannelDraft> drafts) {
    return drafts == null ? List.of() : readEach(at, drafts, this::own);
  }

  private List<AlertChannel> readEach(
      String at,
      List<@Nullable ChannelDraft> drafts,
      BiFunction<String, @Nullable ChannelDraft, @Nullable AlertChannel> reader) {
    if (drafts.size() > MOST) {
      complaints.refuse(at, "has " + drafts.size() + " entries", "at most " + MOST + " channels");
      return List.of();
    }
    List<AlertChannel> read = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      AlertChannel channel = reader.apply(at + "[" + i + "]", drafts.get(i));
      if (channel != null && !seen.add(channel.type() + " " + channel.target())) {
        complaints.refuse(at + "[" + i + "]", "repeats " + channel.shown(), "each channel once");
      } else if (channel != null) {
        read.add(channel);
      }
    }
    return read;
  }

  private @Nullable AlertChannel read(String at, @Nullable ChannelDraft draft) {
    String type = draft == null ? null : draft.type();
    return switch (type) {
      case "email" -> email(at, draft.address());
      case "webhook" -> webhook(at, draft);
      case "slack", "teams" -> chat(at, type, draft.url());
      case "console" -> new AlertChannel.Console();
      case "person" -> person(at, draft.person());
      case "rotation" -> rotation(at, draft.rotation());
      case null, default ->
          complaints.refuseText(
              at + ".type", type, "email, webhook, slack, teams, console, person or rotation");
    };
  }

  private @Nullable AlertChannel own(String at, @Nullable ChannelDraft draft) {
    String type = draft == null ? null : draft.type();
    return switch (type) {
      case "webhook" -> webhook(at, draft);
      case "slack", "teams" -> chat(at, type, draft.url());
      case null, default -> complaints.refuseText(at + ".type", type, "webhook, slack or teams");
    };
  }

  private @Nullable AlertChannel email(String at, @Nullable String address) {
    return address != null && EMAIL.matcher(address).matches()
        ? new AlertChannel.Email(address)
        : complaints.refuseText(at + ".address", address, "an address such as team@example.com");
  }

  // What is wrong with it is not repeated: it may be a key all the same.
  private @Nullable AlertChannel chat(String at, String type, @Nullable String url) {
    if (url != null && isHttp(url)) {
      return AlertChannel.of(type, url);
    }
    Optional<AlertChannel> kept = url == null ? Optional.empty() : known.kept().shownAs(type, url);
    return kept.orElseGet(
        () ->
            complaints.refuse(
                at + ".url",
                url == null ? "is missing" : "is neither a URL nor one that is known here",
                "an http or https URL with a host, or the one that is kept as it was answered"));
  }

  private @Nullable AlertChannel webhook(String at, ChannelDraft draft) {
    String url = draft.url();
    if (url == null || !isHttp(url)) {
      return complaints.refuseText(
          at + ".url", url, "an http or https URL with a host, such as https://example.com/hook");
    }
    String secret = draft.secret();
    if (secret == null && known.kept().hasSecretOf(url)) {
      return new AlertChannel.Webhook(url, null);
    }
    if (secret == null || !SECRET.matcher(secret).matches()) {
      return complaints.refuse(
          at + ".secret",
          secret == null ? "is missing" : "cannot be a key",
          SHORTEST_SECRET + " to 256 printable ASCII characters");
    }
    return new AlertChannel.Webhook(url, secret);
  }

  private @Nullable AlertChannel person(String at, @Nullable String name) {
    return name != null && known.people().contains(name)
        ? new AlertChannel.ToPerson(name)
        : complaints.refuseText(at + ".person", name, "somebody of GET /api/v1/alert-people");
  }

  private @Nullable AlertChannel rotation(String at, @Nullable String id) {
    return known.rotations().stream()
        .filter(rotation -> rotation.toString().equals(id))
        .findFirst()
        .<AlertChannel>map(AlertChannel.OnCall::new)
        .orElseGet(
            () ->
                complaints.refuseText(
                    at + ".rotation", id, "the id of one of GET /api/v1/rotations"));
  }

  private static boolean isHttp(String url) {
    try {
      URI uri = URI.create(url);
      return url.length() <= 2000
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
