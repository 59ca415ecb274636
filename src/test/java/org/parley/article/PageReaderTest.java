package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static final Input.OneFile INPUT =
      new Input.OneFile(Path.of("page.html"), "page", Metadata.NONE);
  private static final String STORY =
      """
      <p>SEOUL (Reuters) - South Korea and Australia signed a free trade agreement on Tuesday that
      will remove tariffs on beef, cars and minerals over 15 years, officials of both said.</p>
      <p>Andrew Robb, Australia's trade minister, said the pact was <em>a landmark</em> for farmers,
      who have lost ground to American exporters since Washington concluded its own deal.</p>
      <p>Yoon Sang-jick, his counterpart, told reporters that the agreement would go to the National
      Assembly in the autumn, and that he expected ratification before the end of the year.</p>
      """;

  private static Draft read(String html) throws IOException {
    return new PageReader().read(INPUT, html.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_main_content_is_kept_and_the_rest_of_the_page_is_not() throws IOException {
    Draft draft =
        read(
            """
            <html><head><meta charset="utf-8"><title>Pact signed | The Example Post</title></head>
            <body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
            <main><article><h1>Pact signed</h1>%s</article></main>
            <aside><h3>Most read</h3><ul><li><a href="#">Storm closes harbour</a></li></ul></aside>
            <footer>All rights reserved</footer></body></html>
            """
                .formatted(STORY));
    assertThat(draft.headline()).contains("Pact signed");
    assertThat(draft.text())
        .startsWith("Pact signed\n\nSEOUL (Reuters) - South Korea and Australia")
        .contains("\n\nAndrew Robb, Australia's trade minister, said the pact was a landmark for")
        .doesNotContain("Storm", "Home", "rights reserved");
  }

  @Test
  void the_pages_own_data_give_date_publisher_byline_and_address() throws IOException {
    Draft draft =
        read(
            """
            <html><head><link rel="canonical" href="https://example.com/a">
            <script type="application/ld+json">{"@graph": [{"@type": "WebPage"},
            {"@type": ["NewsArticle"], "headline": "Pact signed",
             "datePublished": "2014-04-08T09:00:00+09:00",
             "author": [{"name": "Jane Roe"}, {"name": "John Doe"}],
             "publisher": {"name": "The Example Post"}}]}</script></head>
            <body><article>%s</article></body></html>
            """
                .formatted(STORY));
    assertThat(draft.metadata().published()).contains(LocalDate.of(2014, 4, 8));
    assertThat(draft.metadata().publisher()).contains("The Example Post");
    assertThat(draft.metadata().byline()).contains("Jane Roe, John Doe");
    assertThat(draft.metadata().url()).contains("https://example.com/a");
    assertThat(draft.headline()).contains("Pact signed");
  }

  @Test
  void meta_elements_serve_where_there_are_no_other_data() throws IOException {
    Draft draft =
        read(
            """
            <html><head><meta property="article:published_time" content="2004-07-01T10:00:00Z">
            <meta property="og:site_name" content="Example Daily">
            <meta name="author" content="Jane Roe"></head><body><div>%s</div></body></html>
            """
                .formatted(STORY));
    assertThat(draft.metadata().published()).contains(LocalDate.of(2004, 7, 1));
    assertThat(draft.metadata().publisher()).contains("Example Daily");
    assertThat(draft.metadata().byline()).contains("Jane Roe");
  }

  @Test
  void the_text_in_the_pages_data_serves_where_the_page_shows_none() throws IOException {
    Draft draft =
        read(
            """
            <html><head><script type="application/ld+json">{"@type": "NewsArticle",
            "headline": "Pact signed", "articleBody": "%s"}</script></head>
            <body><div id="app"></div></body></html>
            """
                .formatted("Seoul and Canberra signed a pact. ".repeat(10)));
    assertThat(draft.text()).startsWith("Pact signed\n\nSeoul and Canberra signed a pact.");
  }

  @Test
  void lines_of_preformatted_text_are_kept() throws IOException {
    Draft draft =
        read("<html><body><pre>\n   BONN (AP) -- One.\nTwo.\n   Three.\n</pre></body></html>");
    assertThat(draft.text()).contains("BONN (AP) -- One.\nTwo.\n   Three.");
  }
}
