package org.parley.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Map, timeline, positions and questions, and the one selection that they share. */
class ViewsIT {
  @RegisterExtension static final Site SITE = Site.readOnly();

  private static final String MEETING = "id:meeting/1995-06-27-geneva-firefly-kantor";

  @Test
  void the_selection_is_the_same_in_every_view() {
    Page page = SITE.open("?view=timeline&sel=" + MEETING);
    for (String view : new String[] {"Map", "Ask", "Positions", "Timeline"}) {
      page.locator(".masthead nav").getByText(view).click();
      assertThat(page.locator(".evidence-about")).containsText("Mickey Kantor, Rufus Firefly");
      assertThat(page).hasURL(Pattern.compile(MEETING));
    }
  }

  @Test
  void the_map_has_a_table_with_the_same_selection() {
    Page page = SITE.open("?view=map");
    assertThat(page.locator(".map-canvas canvas").first()).isAttached();
    page.locator(".map-table").getByText("Freedonia", exactlyIn()).click();
    assertThat(page.locator(".map-table a[aria-current]")).hasText("Freedonia");
    assertThat(page.locator(".evidence-about")).containsText("Freedonia");
    page.locator(".map-bar").getByText("Open in Explore").click();
    assertThat(page.locator(".card").first()).isVisible();
  }

  @Test
  void the_map_marks_a_path() {
    Page page = SITE.open("?view=map&sel=id:person/mickey-kantor&to=id:party/freedonia");
    assertThat(page.locator(".map-path")).containsText("Freedonia");
  }

  @Test
  void the_timeline_shows_meetings_and_deadlines_and_selects_from_its_table() {
    Page page = SITE.open("?view=timeline");
    assertThat(page.locator(".vis-item.meetings").first()).isVisible();
    assertThat(page.locator(".vis-item.deadlines").first()).isVisible();
    page.locator(".event-table a").first().click();
    assertThat(page.locator(".vis-item.vis-selected").first()).isVisible();
    assertThat(page.locator(".evidence")).isVisible();
  }

  @Test
  void the_timeline_groups_by_party() {
    Page page = SITE.open("?view=timeline&by=party");
    assertThat(page.locator(".vis-label", has("Freedonia")).first()).isVisible();
  }

  @Test
  void positions_stand_side_by_side_with_quotes() {
    Page page = SITE.open("?view=positions&one=id:person/mickey-kantor&two=id:party/united-states");
    assertThat(page.locator(".stance-column")).hasCount(2);
    assertThat(page.locator(".stance-column").first()).containsText("We will impose");
    assertThat(page.locator(".stance-warns").first()).isVisible();
  }

  @Test
  void contradictions_are_listed_with_both_quotes() {
    Page page = SITE.open("");
    page.getByText("Where do reports disagree?").click();
    assertThat(page.locator(".contradictions li").first().locator("mark")).hasCount(2);
    assertThat(page.locator(".contradictions li").first()).containsText("28 June 1995");
  }

  @Test
  void a_questions_parameters_are_form_fields() {
    Page page = SITE.open("?view=ask&q=negotiators");
    assertThat(page.locator(".results tbody tr")).hasCount(3);
    page.locator(".parameters input").first().fill("freedon");
    page.locator("[role=option]").first().click();
    assertThat(page).hasURL(Pattern.compile("p\\.party="));
    assertThat(page.locator(".results")).containsText("Rufus Firefly");
    assertThat(page.locator(".results")).not().containsText("Mickey Kantor");
    page.reload();
    assertThat(page.locator(".results")).containsText("Rufus Firefly");
  }

  @Test
  void answers_come_as_chart_timeline_graph_and_file() throws IOException {
    Page page = SITE.open("?view=ask&q=meetings");
    page.locator(".results-bar").getByText("Chart").click();
    assertThat(page.locator(".chart meter").first()).isVisible();
    page.locator(".results-bar").getByText("Timeline").click();
    assertThat(page.locator(".answer-line .vis-item").first()).isVisible();
    page.locator(".results-bar").getByText("Graph").click();
    assertThat(page.locator(".answer-drawing .card").first()).isVisible();
    Download csv =
        page.waitForDownload(() -> page.locator(".results-bar").getByText("CSV").click());
    assertThat(Files.readString(csv.path())).startsWith("date,meeting,meetingLabel");
  }

  @Test
  void mistakes_in_a_query_are_shown_where_they_are() {
    Page page = SITE.open("?view=ask");
    page.locator(".cm-content").click();
    page.keyboard().press("Control+a");
    page.keyboard().type("SELECT * WHERE { ?s ?p }");
    assertThat(page.locator(".cm-lintRange-error").first()).isVisible();
    page.getByText("Run", exactly()).click();
    assertThat(page.locator(".problem")).containsText("line 1");
    SITE.expectFault("400");
  }

  @Test
  void a_reified_triple_is_no_mistake() {
    Page page = SITE.open("?view=ask");
    page.locator(".cm-content").click();
    page.keyboard().press("Control+a");
    page.keyboard()
        .insertText(
            "SELECT ?s { ?c <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> <<( ?s ?p ?o )>> } LIMIT 5");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".results")).containsText("5 rows");
    assertThat(page.locator(".cm-lintRange-error")).hasCount(0);
  }

  @Test
  void without_edit_nothing_can_be_changed() {
    Page page = SITE.open("?view=upload");
    assertThat(page.locator("main")).containsText("cannot be changed");
    assertThat(page.locator(".masthead nav")).not().containsText("Upload");
    int status =
        page.request()
            .post(
                SITE.server().url() + "edit/articles",
                RequestOptions.create()
                    .setHeader("Authorization", "Bearer " + Shelf.KEY)
                    .setData("{\"text\": \"Kantor spoke.\"}"))
            .status();
    assertThat(status).isIn(404, 405);
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Locator.GetByTextOptions exactlyIn() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
