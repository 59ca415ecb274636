package org.parley.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view for everyone: by keyboard, on a phone, in the dark, and by the rules of axe. */
class AccessIT {
  @RegisterExtension static final Site SITE = Site.readOnly();

  private static final Path AXE = Path.of("src/main/ui/node_modules/axe-core/axe.min.js");
  private static final String KANTOR = "id:person/mickey-kantor";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "home",
        "entity&sel=" + KANTOR,
        "article&sel=id:article/glass-dispute",
        "article",
        "explore&show=" + KANTOR + ",id:party/united-states&sel=" + KANTOR,
        "map&sel=" + KANTOR,
        "timeline&sel=id:meeting/1995-06-27-geneva-firefly-kantor",
        "positions&one=" + KANTOR,
        "ask&q=negotiators",
        "ask",
        "upload"
      })
  void axe_finds_no_serious_violation(String view) throws IOException {
    Page page = SITE.page();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      SITE.open("?view=" + view);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      page.waitForTimeout(500);
      page.evaluate(Files.readString(AXE));
      assertThat(serious(page)).as(view + " " + scheme).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "home",
        "entity&sel=" + KANTOR,
        "article&sel=id:article/glass-dispute",
        "explore",
        "map",
        "timeline",
        "positions&one=" + KANTOR,
        "ask&q=meetings"
      })
  void a_phone_shows_every_view_without_scrolling_sideways(String view) {
    Page page = SITE.look(390, 844);
    SITE.open("?view=" + view);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    Object over = page.evaluate("document.documentElement.scrollWidth - innerWidth");
    assertThat(((Number) over).intValue()).as(view).isLessThanOrEqualTo(0);
  }

  @Test
  void the_keyboard_alone_leads_from_home_to_a_quote() {
    Page page = SITE.open("");
    assertThat(page.locator(".ranking a").first()).isVisible();
    focusOn(page, "Articles");
    page.keyboard().press("Enter");
    assertThat(page.locator(".article-list a").first()).isVisible();
    focusOn(page, "U.S., Freedonia Fail to Settle Glass Dispute");
    page.keyboard().press("Enter");
    assertThat(page.locator(".marked-text mark").first()).isVisible();
    focusOn(page, "U.S. Trade Representative Mickey Kantor");
    page.keyboard().press("Enter");
    assertThat(page.locator(".evidence mark").first()).isVisible();
  }

  /** Presses the tabulator until a link with this text has the focus. */
  private static void focusOn(Page page, String text) {
    for (int presses = 0; presses < 60; presses++) {
      page.keyboard().press("Tab");
      if (text.equals(page.evaluate("document.activeElement.textContent"))) {
        return;
      }
    }
    throw new AssertionError("the tabulator does not reach \"" + text + "\"");
  }

  private static List<String> serious(Page page) {
    Object found =
        page.evaluate(
            "() => axe.run().then(r => r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 4).map(n => n.html.slice(0, 160)).join(' | ')))");
    return found instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of("axe gave no list");
  }
}
