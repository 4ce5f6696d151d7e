package io.steward.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The console in Chromium, signed in through Keycloak's own page. */
class ConsoleAcceptanceTest {
  private static final String ACCOUNT = "NORDLICHT";

  private static RunningPlatform platform;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(
        Browser.isThere(), "Chromium is not on this machine: the browser tests are left out");
    platform = SharedPlatform.get();
    browser = new Browser(platform);
    ApiClient api = platform.integration();
    api.post("/api/v1/accounts", Samples.account(ACCOUNT));
    api.post("/api/v1/contracts", Samples.contract(ACCOUNT));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "supervisor, /overview",
    "agent, /tickets",
    "finance, /invoices",
    "merchant, /accounts/NORDLICHT"
  })
  void eachRoleLandsOnItsWork(String role, String path) {
    Page page = browser.signedInAs(role);
    page.waitForURL(Pattern.compile(".*" + path + "$"));
    assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
  }

  /** One walk for both: visiting the screens takes longer than looking at them. */
  @Test
  void everyScreenOfTheMenuOpensWithoutAnErrorAndKeepsNobodyOut() {
    Page page = browser.signedInAs("supervisor");
    List<String> errors = new ArrayList<>();
    List<String> barriers = new ArrayList<>();
    page.onPageError(errors::add);
    for (String title : menu(page).allInnerTexts()) {
      open(page, title);
      assertThat(page.getByText("danger alert")).hasCount(0);
      Accessibility.barriers(page).forEach(barrier -> barriers.add(title + ": " + barrier));
      Browser.picture(page, "menu-" + title.toLowerCase().replace(' ', '-'));
    }
    assertThat(errors).isEmpty();
    assertThat(barriers).isEmpty();
  }

  private static Locator menu(Page page) {
    Locator links = page.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK);
    assertThat(links.first()).isVisible();
    return links;
  }

  private static void open(Page page, String title) {
    page.getByRole(AriaRole.NAVIGATION)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title))
        .click();
    assertThat(page).hasTitle(title + " · Steward");
    assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
    assertThat(page.locator(".pf-v6-c-skeleton").first()).not().isVisible();
  }

  @Test
  void aBreachAppearsOnTheOverviewWithoutReload() throws Exception {
    Page page = browser.signedInAs("supervisor");
    page.waitForURL(Pattern.compile(".*/overview$"));
    String order = "LIVE-" + Instant.now().toEpochMilli();

    platform
        .integration()
        .post(
            "/api/v1/order-events",
            Samples.placed(ACCOUNT, order, Instant.now(), Duration.ofSeconds(3)));

    assertThat(page.getByText(order).first())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
    Browser.picture(page, "overview-with-breach");
  }

  @Test
  void signingOutEndsTheSession() {
    Page page = browser.signedInAs("agent");
    page.navigate(platform.gateway().resolve("/logout").toString());
    page.navigate(platform.gateway().resolve("/tickets").toString());
    assertThat(page.locator("input[name=password]")).isVisible();
  }
}
