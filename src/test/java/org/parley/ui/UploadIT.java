package org.parley.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Adding articles and rejecting claims. */
class UploadIT {
  @RegisterExtension static final Site SITE = Site.editable();

  private static final String TEXT =
      "Trentino told reporters in Geneva on Friday that his government would not give way on glass,"
          + " whatever the other side threatens to do about it in the coming weeks and months.";

  @Test
  void an_article_is_shown_before_it_is_stored_and_a_wrong_claim_can_be_rejected_and_put_back() {
    Page page = SITE.open("?view=upload#" + Shelf.KEY);
    page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(TEXT);
    page.getByLabel("File name").fill("trentino.txt");
    page.getByText("See what is read out of it").click();
    assertThat(page.locator(".read h2")).containsText("1 claims");
    assertThat(page.locator("body")).not().containsText("1 article ");
    int before = SITE.store().articles();
    page.getByText("Store it").click();
    assertThat(page.locator(".marked-text")).containsText("Trentino");
    assertThat(SITE.store().articles()).isEqualTo(before + 1);

    page.locator(".marked-text mark").first().click();
    page.getByText("This is wrong").click();
    page.getByLabel("Why").fill("He speaks for Sylvania.");
    page.getByText("Reject the claim").click();
    assertThat(page.locator(".evidence")).containsText("Rejected");
    page.reload();
    assertThat(page.locator(".marked-text mark")).hasCount(0);

    page.getByText("Rejected by readers (1)").click();
    assertThat(page.locator("main")).containsText("He speaks for Sylvania.");
    page.getByText("Put it back").click();
    assertThat(page.getByText("Rejected by readers")).hasCount(0);
    page.locator(".marked-text mark").first().click();
    page.getByText("This is wrong").click();
    page.getByLabel("Why").fill("A slip.");
    page.getByText("Reject the claim").click();
    page.getByText("Put it back").click();
    assertThat(page.locator(".evidence")).not().containsText("Rejected");
  }

  @Test
  void without_the_key_nothing_can_be_changed() {
    Page page = SITE.open("?view=upload");
    assertThat(page.locator("main")).containsText("./parley serve --edit");
    int status =
        page.request()
            .post(
                SITE.server().url() + "edit/articles",
                RequestOptions.create().setData("{\"text\": \"Kantor spoke.\"}"))
            .status();
    assertThat(status).isEqualTo(403);
  }
}
