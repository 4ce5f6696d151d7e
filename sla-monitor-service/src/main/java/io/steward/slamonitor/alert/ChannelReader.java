package io.steward.slamonitor.alert;

import io.steward.slamonitor.alert.AlertRuleDraft.ChannelDraft;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the channels of a draft. */
final class ChannelReader {
  private static final int MOST = 20;
  private static final int SHORTEST_SECRET = 16;
  private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7e]{16,256}");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>,;\\p{Cntrl}]{1,64}@[^\\s@<>,;\\p{Cntrl}]{1,255}");

  private final KnownTargets known;
  private final Complaints complaints;

  ChannelReader(KnownTargets known, Complaints complaints) {
    this.known = known;
    this.complaints = complaints;
  }

  /** The channels of a list that must name at least one, each once. */
  List<AlertChannel> readAll(String at, @Nullable List<@Nullable ChannelDraft> drafts) {
    if (drafts == null || drafts.isEmpty() || drafts.size() > MOST) {
      complaints.refuse(
          at,
          drafts == null || drafts.isEmpty() ? "is missing" : "has " + drafts.size() + " entries",
          "1 to " + MOST + " channels");
      return List.of();
    }
    List<AlertChannel> read = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      AlertChannel channel = read(at + "[" + i + "]", drafts.get(i));
      if (channel != null && !seen.add(channel.type() + " " + channel.target())) {
        complaints.refuse(at + "[" + i + "]", "repeats " + channel.target(), "each channel once");
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
      case "slack" -> url(at, draft.url(), AlertChannel.Slack::new);
      case "teams" -> url(at, draft.url(), AlertChannel.Teams::new);
      case "console" -> new AlertChannel.Console();
      case "person" -> person(at, draft.person());
      case "rotation" -> rotation(at, draft.rotation());
      case null, default ->
          complaints.refuseText(
              at + ".type", type, "email, webhook, slack, teams, console, person or rotation");
    };
  }

  private @Nullable AlertChannel email(String at, @Nullable String address) {
    return address != null && EMAIL.matcher(address).matches()
        ? new AlertChannel.Email(address)
        : complaints.refuseText(at + ".address", address, "an address such as team@example.com");
  }

  private @Nullable AlertChannel url(
      String at, @Nullable String url, Function<String, AlertChannel> channel) {
    return url != null && isHttp(url)
        ? channel.apply(url)
        : complaints.refuseText(
            at + ".url", url, "an http or https URL with a host, such as https://example.com/hook");
  }

  private @Nullable AlertChannel webhook(String at, ChannelDraft draft) {
    AlertChannel channel = url(at, draft.url(), url -> new AlertChannel.Webhook(url, null));
    String secret = draft.secret();
    if (channel == null || secret == null && known.webhooks().test(channel.target())) {
      return channel;
    }
    if (secret == null || !SECRET.matcher(secret).matches()) {
      return complaints.refuse(
          at + ".secret",
          secret == null ? "is missing" : "cannot be a key",
          SHORTEST_SECRET + " to 256 printable ASCII characters");
    }
    return new AlertChannel.Webhook(channel.target(), secret);
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
