package io.steward.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Chromium as a person uses it: one window for each person. */
final class Browser implements AutoCloseable {
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final RunningPlatform platform;

  Browser(RunningPlatform platform) {
    this.platform = platform;
    this.playwright = Playwright.create();
    this.chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setHeadless(true)
                    .setExecutablePath(executable())
                    .setArgs(QUIET));
  }

  /** Whether there is a Chromium to use, and the Node.js that drives it. */
  static boolean isThere() {
    return candidates().anyMatch(Files::isExecutable)
        && System.getenv("PLAYWRIGHT_NODEJS_PATH") != null;
  }

  /**
   * A window in which the first demonstration user with the role has signed in by Keycloak's page.
   */
  Page signedInAs(String role) {
    JsonNode user = platform.user(role);
    Page page = window();
    page.navigate(platform.gateway().toString());
    page.getByLabel("Username").fill(user.get("username").asText());
    page.locator("input[name=password]").fill(user.get("password").asText());
    page.locator("[type=submit]").first().click();
    page.waitForURL(url -> url.startsWith(platform.gateway().toString()));
    return page;
  }

  /** Keeps a picture of the whole page below {@code acceptance/target/screenshots}. */
  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screenshots", name + ".png"))
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setFullPage(true));
  }

  private Page window() {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale("en-GB")
                .setTimezoneId("UTC"));
    return context.newPage();
  }

  private static Path executable() {
    return candidates()
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no Chromium on this machine"));
  }

  private static Stream<Path> candidates() {
    return Stream.of(
            System.getenv("STEWARD_CHROMIUM"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(path -> path != null)
        .map(Path::of);
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
