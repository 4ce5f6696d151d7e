package io.steward.slamonitor.alert.delivery;

/** Texts in HTML. */
final class Html {
  private Html() {}

  /** The text as content or attribute; names of merchants come from other people's systems. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
