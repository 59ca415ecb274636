package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {
  private final Leftovers leftovers = new Leftovers();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "ADVERTISEMENT - Story continues below",
        "Share",
        "Share this article",
        "Share on Facebook",
        "Print | Email | Share",
        "1. Archive",
        "Home > Business > Trade",
        "Read more: Steel makers cheer",
        "RELATED: What the tariffs mean for you",
        "Most read",
        "Sign up for our morning newsletter to get the day's news.",
        "Subscribe to continue reading this article.",
        "Please consider subscribing or donating to support our work.",
        "Already a subscriber? Log in",
        "We use cookies to improve your experience on this site.",
        "$1.50",
        "50 cents",
        "Section D; Page 1, Column 6; Financial Desk",
        "LENGTH: 734 words",
        "Late Edition - Final",
        "Reuter",
        "REUTER3;",
        "-30-",
        "(END)",
        "© 1995 The Example Company. All rights reserved.",
        "Copyright 1994 Example Newspapers",
        "Times staff writer Jane Roe contributed to this report from Tokyo.",
        "The Associated Press contributed to this report.",
        "(Reporting by Jane Roe; Editing by John Doe)",
        "Additional reporting by Jane Roe in Geneva",
        "Photo: Jane Roe/Getty Images",
        "Workers at a steel mill in Ohio. (AP Photo/John Doe)",
        "https://www.example.com/1995/06/28/talks.html",
        "3 min read",
        "12 Comments",
        "Follow us on Twitter",
        "Updated 3:04 PM EDT, Wed June 28, 2017",
        "A version of this article appears in print on June 4, 2012, on Page B1.",
        "This is a digitized version of an article from the print archive."
      })
  void what_a_page_carries_beside_its_article_is_a_left_over(String line) {
    assertThat(leftovers.matches(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The strong yen contributed to the deficit, economists said.",
        "By signing the accord, Japan agreed to open its glass market.",
        "Exports rose to $3 billion a month.",
        "Published reports said Tokyo would buy more rice.",
        "The carriers have 10 million subscribers already.",
        "Subscription services are part of the talks on telecommunications.",
        "Reuters reported on Friday that the ministers would meet again.",
        "This report was supplied by the Commerce Department.",
        "“Sign up, please,” the minister told the visiting executives.",
        "More steel came in than in any year before.",
        "Related industries would suffer, the ministry said.",
        "Top negotiators met in Geneva.",
        "Pictures of the signing were shown on television.",
        "Share prices fell in Tokyo.",
        "Home builders want cheap lumber.",
        "With tariffs rising, importers are filling their warehouses.",
        "Most economists expect a deal."
      })
  void sentences_of_an_article_are_none(String line) {
    assertThat(leftovers.matches(line)).isFalse();
  }
}
