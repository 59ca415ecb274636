package org.parley.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Home, search, the pages of things, articles, and the evidence beside every view. */
class ReadingIT {
  @RegisterExtension static final Site SITE = Site.readOnly();

  private static final String TALKS =
      "U.S. Trade Representative Mickey Kantor met Freedonian Trade Minister Rufus Firefly";

  @Test
  void home_tells_what_the_collection_holds() {
    Page page = SITE.open("");
    assertThat(page.locator(".lead")).containsText("3 articles");
    assertThat(page.locator(".columns")).containsText("Mickey Kantor");
    assertThat(page.locator(".columns")).containsText("100% tariff on Freedonian glass");
    assertThat(page.locator(".columns")).containsText("15 July 1995");
    assertThat(page.locator(".ways-in li")).not().hasCount(0);
  }

  @Test
  void search_completes_surface_forms_and_opens_the_thing_by_keyboard() {
    Page page = SITE.open("");
    page.getByRole(AriaRole.COMBOBOX).first().focus();
    page.keyboard().type("firef");
    assertThat(page.locator("[role=option]").first()).containsText("Rufus Firefly");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Rufus Firefly");
    assertThat(page).hasURL(Pattern.compile("view=entity&sel=id:person/rufus-firefly"));
  }

  @Test
  void search_takes_any_characters() {
    Page page = SITE.open("");
    page.getByRole(AriaRole.COMBOBOX).first().focus();
    page.keyboard().type("\"\\ <) } AND [* ~");
    assertThat(page.locator(".search-note")).containsText("Nothing here is called");
  }

  @Test
  void every_fact_of_a_thing_has_its_quote() {
    Page page = SITE.open("?view=entity&sel=id:person/mickey-kantor");
    Locator fact = page.locator(".fact", new Page.LocatorOptions().setHasText("Trade Rep")).first();
    assertThat(fact.locator("mark")).hasText("U.S. Trade Representative Mickey Kantor");
    assertThat(page.locator(".star text")).not().hasCount(0);
    assertThat(page.locator(".fact .quote")).not().hasCount(0);
  }

  @Test
  void the_marked_words_are_the_claims_quote() {
    Page page =
        SITE.open(
            "?view=explore&sel=id:meeting/1995-06-27-geneva-firefly-kantor+parley:participant"
                + "+id:person/rufus-firefly&show=id:person/rufus-firefly");
    Locator mark = page.locator(".evidence mark").first();
    assertThat(mark).containsText(TALKS);
    String stored =
        SITE.store()
            .read(
                () ->
                    QueryExecution.dataset(DatasetFactory.wrap(SITE.store().dataset()))
                        .query(
                            "PREFIX oa: <http://www.w3.org/ns/oa#> SELECT ?q { ?p oa:exact ?q"
                                + " FILTER STRSTARTS(?q, \"U.S. Trade Representative Mickey Kantor met\") }")
                        .select()
                        .next()
                        .getLiteral("q")
                        .getLexicalForm());
    assertThat(mark.textContent()).isEqualTo(stored);
  }

  @Test
  void evidence_steps_through_its_quotes_and_says_how_many_reports_there_are() {
    Page page = SITE.open("?view=timeline&sel=id:meeting/1995-06-27-geneva-firefly-kantor");
    assertThat(page.locator(".evidence-steps")).containsText("1 of");
    Locator next = page.getByText("Next", new Page.GetByTextOptions().setExact(true));
    next.click();
    assertThat(page.locator(".evidence-steps")).containsText("2 of");
    assertThat(page.locator(".evidence-item")).containsText("confidence 90%");
    assertThat(page.locator(".evidence-item")).containsText("report");
  }

  @Test
  void an_article_shows_all_its_claims_as_marks_that_are_links() {
    Page page = SITE.open("?view=article&sel=id:article/glass-dispute");
    assertThat(page.locator("h1")).hasText("U.S., Freedonia Fail to Settle Glass Dispute");
    Locator mark =
        page.locator(".marked-text a", new Page.LocatorOptions().setHasText("100% tariff"));
    mark.first().click();
    assertThat(page.locator("mark.selected").first()).containsText("100% tariff");
    assertThat(page.locator(".evidence mark").first()).containsText("100% tariff");
    page.goBack();
    assertThat(page.locator("mark.selected")).hasCount(0);
  }

  @Test
  void what_a_page_leaves_over_says_that_it_is_not_the_article() {
    Page page = SITE.open("?view=article&sel=id:article/hostile");
    assertThat(page.locator(".part-leftover")).hasText("not the article Advertisement");
    assertThat(page.locator(".part-headline .part-name")).hasText("headline");
  }

  @Test
  void what_is_denied_is_shown_as_denied() {
    Page page = SITE.open("?view=entity&sel=id:person/rufus-firefly");
    assertThat(page.locator(".standing-denied").first()).hasText("denied");
  }

  @Test
  void markup_in_an_article_is_text() {
    for (String view :
        new String[] {
          "article&sel=id:article/hostile",
          "entity&sel=id:person/hostile",
          "timeline&sorts=meetings,statements,articles",
          "explore&show=id:person/hostile,id:party/freedonia",
          "positions&one=id:person/hostile",
          "map",
          "article",
          "home",
          "ask&q=meetings"
        }) {
      Page page = SITE.open("?view=" + view);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      page.waitForTimeout(300);
      assertThat(page.evaluate("window.attacked ?? null")).as(view).isNull();
      assertThat(page.locator("main img[src='x'], main a[href^='javascript']")).hasCount(0);
    }
  }
}
