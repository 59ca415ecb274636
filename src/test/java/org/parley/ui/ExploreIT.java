package org.parley.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The drawing: growing, hiding, undoing, filtering, paths, exports, and its address. */
class ExploreIT {
  @RegisterExtension static final Site SITE = Site.readOnly();

  private static final String TWO =
      "?view=explore&show=id:person/mickey-kantor,id:party/united-states";

  @Test
  void the_address_restores_what_is_drawn_and_selected() {
    Page page = SITE.open(TWO + "&sel=id:person/mickey-kantor");
    assertThat(page.locator(".card")).hasCount(2);
    assertThat(page.locator(".evidence-about")).containsText("Mickey Kantor");
    page.reload();
    assertThat(page.locator(".card")).hasCount(2);
    assertThat(page.locator(".drawn a[aria-current]")).hasText("Mickey Kantor");
  }

  @Test
  void expansion_tells_counts_first_and_can_be_undone() {
    Page page = SITE.open(TWO + "&sel=id:person/mickey-kantor");
    assertThat(page.locator("body[data-drawn='2']")).isVisible();
    Locator way =
        page.locator(".expand li", new Page.LocatorOptions().setHasText("holds the post of"));
    assertThat(way.locator(".count")).hasText("1");
    way.locator("button").click();
    assertThat(page.locator("body[data-drawn='3']")).isVisible();
    assertThat(page.locator(".card")).hasCount(3);
    assertThat(page).hasURL(Pattern.compile("us-trade-representative"));
    page.getByTitle(Pattern.compile("^Undo")).first().click();
    assertThat(page.locator(".card")).hasCount(2);
  }

  @Test
  void back_and_forward_go_through_the_states() {
    Page page = SITE.open(TWO);
    assertThat(page.locator(".card")).hasCount(2);
    page.locator(".drawn button[aria-label='Hide United States']").click();
    assertThat(page.locator(".card")).hasCount(1);
    page.goBack();
    assertThat(page.locator(".card")).hasCount(2);
    page.goForward();
    assertThat(page.locator(".card")).hasCount(1);
  }

  @Test
  void paths_are_listed_and_drawn() {
    Page page = SITE.open(TWO + "&from=id:person/mickey-kantor&to=id:party/freedonia");
    Locator path = page.locator(".path-list li").first();
    assertThat(path).containsText("Freedonia");
    path.locator("button").click();
    assertThat(page.locator(".card", new Page.LocatorOptions().setHasText("Freedonia")).first())
        .isVisible();
  }

  @Test
  void kinds_can_be_filtered_out() {
    Page page = SITE.open(TWO);
    assertThat(page.locator(".card")).hasCount(2);
    page.getByText("Filter", new Page.GetByTextOptions().setExact(true)).click();
    page.getByLabel("people", new Page.GetByLabelOptions().setExact(true)).uncheck();
    assertThat(page.locator(".card")).hasCount(1);
    page.getByLabel("people", new Page.GetByLabelOptions().setExact(true)).check();
    assertThat(page.locator(".card")).hasCount(2);
  }

  @Test
  void a_note_on_a_thing_is_drawn_and_kept_in_the_address() {
    Page page = SITE.open(TWO + "&sel=id:person/mickey-kantor");
    assertThat(page.locator(".card")).hasCount(2);
    page.getByText("Notes", new Page.GetByTextOptions().setExact(true)).click();
    page.getByLabel("On Mickey Kantor").fill("Who advised him?");
    page.getByText("Add the note").click();
    assertThat(page.locator(".canvas")).containsText("Who advised him?");
    assertThat(page).hasURL(Pattern.compile("notes="));
    page.reload();
    assertThat(page.locator(".canvas")).containsText("Who advised him?");
    page.getByLabel("Remove the note “Who advised him?”").click();
    assertThat(page.locator(".canvas")).not().containsText("Who advised him?");
    assertThat(page.locator(".card")).hasCount(2);
  }

  @Test
  void threatened_and_denied_connections_look_different() {
    Page page =
        SITE.open(
            "?view=explore&show=id:measure/tariff-usa-freedonia-glass,id:party/united-states,"
                + "id:person/rufus-firefly,id:party/sylvania");
    assertThat(page.locator(".line-threatened").first()).isAttached();
    assertThat(page.locator(".canvas .line-denied").first()).isAttached();
  }

  @Test
  void the_drawing_can_be_taken_away_as_turtle() throws IOException {
    Page page = SITE.open(TWO);
    assertThat(page.locator(".card")).hasCount(2);
    page.getByText("Export", new Page.GetByTextOptions().setExact(true)).click();
    Download download = page.waitForDownload(() -> page.getByText("Turtle").click());
    String turtle = Files.readString(download.path());
    Graph graph = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    assertThat(graph.size()).isGreaterThan(4);
    assertThat(turtle).contains("represents");
  }
}
