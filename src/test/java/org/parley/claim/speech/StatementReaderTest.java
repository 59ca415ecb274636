package org.parley.claim.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.Claim;
import org.parley.claim.Reader;

class StatementReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "Mickey Kantor said talks would resume.; Mickey Kantor",
        "“Talks will resume,” said Mickey Kantor.; Mickey Kantor",
        "“Talks will resume,” U.S. Trade Representative Mickey Kantor is said to have warned.;"
            + " Mickey Kantor",
        "“Talks will resume,” Mickey Kantor said. “The gaps are small.”; Mickey Kantor|Mickey Kantor",
        "Mickey Kantor said talks would resume but added: “The gaps are wide.”;"
            + " Mickey Kantor|Mickey Kantor",
        "An official traveling with Mr. Hashimoto denied that it had agreed.;"
            + " An official traveling with Mr. Hashimoto",
        "A senior aide briefed by Mickey Kantor said the talks had failed.;"
            + " A senior aide briefed by Mickey Kantor",
        "A Ministry official who met Mr. Hashimoto said the talks had failed.;"
            + " A Ministry official",
        "Hajime Tamura, who earlier today said Japan was ready, left Geneva.; Hajime Tamura",
        "A spokesman for the Commerce Department said imports rose.;"
            + " A spokesman for the Commerce Department",
        "Mickey Kantor declined to comment.; ~~",
        "Kyodo News quoted the minister as saying that Japan would not budge.; the minister",
        "Mickey Kantor defended the duties as a breathing space.; Mickey Kantor",
        "Mickey Kantor defended the duties in Geneva.; ~~",
        "“Absurd,” is how Mickey Kantor put it.; Mickey Kantor",
        "The duties are, in Mickey Kantor’s words, “a gift to no one.”; Mickey Kantor",
        "“It is time,” said Mickey Kantor, their lawyer.; Mickey Kantor",
        "“It is time,” said a farmer from Millau, Mickey Kantor.; Mickey Kantor",
        "Mickey Kantor, spokesman for a group of users, who warned of harm, left.; Mickey Kantor",
        "Mickey Kantor, the trade secretary, who is to meet them, said talks had failed.;"
            + " Mickey Kantor",
        "Germany, whose vice chancellor, Mickey Kantor, called the duties a mistake, left.;"
            + " Mickey Kantor",
        "A former official who advises companies said the talks had failed.; A former official",
        "People close to the talks said a deal was near.; People close to the talks",
        "“We cannot,” said Ryutaro Hashimoto. Mickey Kantor shrugged. “They said so before.”;"
            + " Ryutaro Hashimoto|Mickey Kantor",
        "“It would be suicidal,” one of them said.; one of them",
        "Brazil vowed on Friday to fight the duties.; Brazil",
        "The talks had failed, according to Mickey Kantor.; Mickey Kantor",
        "None of the talks had failed, the ministry says, for want of time.; the ministry",
        "‘It is a drop in the ocean,’ Mickey Kantor shrugged.; Mickey Kantor",
        "Mickey Kantor called the offer a joke.; Mickey Kantor",
        "Brazil, the biggest buyer, called the step unfortunate.; Brazil",
        "Brazil would not agree to what Mickey Kantor described as a “useful step.”; Mickey Kantor",
        "Mickey Kantor branded the tax on steel a disgrace.; Mickey Kantor",
        "Mickey Kantor called Ryutaro Hashimoto on Friday.; ~~",
        "Mickey Kantor called the meeting on short notice.; ~~",
        "Mickey Kantor called off the talks.; ~~",
        "Mickey Kantor called the offer a joke, adding that he would not sign.;"
            + " Mickey Kantor|Mickey Kantor",
        "Mickey Kantor dismissed the charge, saying it was old.; Mickey Kantor",
        "Mickey Kantor cut the quota from June 5, saying sales had risen.; Mickey Kantor",
        "Mickey Kantor rang Tokyo to warn that time was short.; Mickey Kantor",
        "“We want access,” Peter Scher, the special negotiator for agriculture, told reporters.;"
            + " Peter Scher",
        "“It is over,” a Kenyan delegate, George Odour, shouted to reporters.; George Odour",
        "Mickey Kantor ruled out an extension.; Mickey Kantor",
        "One aide said talks had failed. Another said Canada had tried.; One aide|Another",
        "The union, whose president, Mickey Kantor, urged him to act, left.; Mickey Kantor",
        "Jim Thompson, chairman of a club, accused Tokyo of holding firms hostage.; Jim Thompson",
        "Mickey Kantor called for talks.; Mickey Kantor",
        "Paris would veto any deal that hurt farmers, and Mickey Kantor called for talks.;"
            + " Mickey Kantor",
        "Brussels dropped it when Tokyo pledged to ease licensing.; ~~",
        "Shipping executives said talks had failed.; Shipping executives",
        "Mickey Kantor allowed that prices had risen.; Mickey Kantor",
        "Mickey Kantor allowed imports to rise.; ~~",
        "Brazil, which has never granted patents, had pleaded for time.; ~~",
        "The gap has narrowed, officials close to the talks said.; officials close to the talks",
        "Farmers were not pleased: their Washington lobby predicts that prices will rise.;"
            + " their Washington lobby",
        "Mickey Kantor insisted on a longer transition.; Mickey Kantor",
        "Mickey Kantor spoke of “a good day” for farmers.; Mickey Kantor",
        "Mickey Kantor spoke of farmers.; ~~",
        "“Unjustified,” said Paulo Tarso Flecha de Lima, a diplomat.;"
            + " Paulo Tarso Flecha de Lima",
      })
  void each_statement_has_its_speaker(String text, String speakers) {
    assertThat(speakers(text)).isEqualTo(speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "Mickey Kantor said that talks would resume.; that talks would resume.",
        "Talks would resume, Mickey Kantor said.; Talks would resume",
        "“Talks will resume,” said Mickey Kantor.; “Talks will resume,”",
        "The duties will hurt workers, Foreign Minister Chrystia Freeland said.;"
            + " The duties will hurt workers",
        "The duties will hurt workers, U.S. Trade Representative Robert Lighthizer said Friday.;"
            + " The duties will hurt workers",
        "The duties will hurt workers, Canada's foreign minister, Chrystia Freeland, told"
            + " reporters.; The duties will hurt workers",
        "The duties will hurt workers, an aide to Foreign Minister Chrystia Freeland said.;"
            + " The duties will hurt workers",
        "The ministers spoke of beef, citrus and leather, Ryutaro Hashimoto said.;"
            + " The ministers spoke of beef, citrus and leather",
        "“It was not easy,” Mickey Kantor said after meeting Ryutaro Hashimoto in Geneva.;"
            + " “It was not easy,”",
        "“We will fight this,” Mickey Kantor said as he left the ministry.; “We will fight this,”",
        "The duty was a mistake, Mickey Kantor said in an interview that was printed on Friday.;"
            + " The duty was a mistake",
        "“There is no deal,” said Mickey Kantor, speaking before he left Geneva.;"
            + " “There is no deal,”",
        "Mickey Kantor said after meeting Ryutaro Hashimoto that it had not been easy.;"
            + " that it had not been easy.",
        "Mickey Kantor told reporters as he left the meeting, “We are close.”; “We are close.”",
        "Mickey Kantor said “it was not easy” after meeting the ministers.; “it was not easy”",
        "“The price,” Mickey Kantor said before he left, “is too high.”;"
            + " “The price,” Mickey Kantor said before he left, “is too high.”",
        "The price of that, Mickey Kantor said, was another matter.;"
            + " The price of that, Mickey Kantor said, was another matter.",
        "Talks went well, Mickey Kantor said, and a deal was near.;"
            + " Talks went well, Mickey Kantor said, and a deal was near.",
        "It was, said Mickey Kantor, a bad day for trade.;"
            + " It was, said Mickey Kantor, a bad day for trade.",
        "Mickey Kantor, who met aides who pleaded for time, called the move premature.;"
            + " the move premature.",
        "Mickey Kantor told Congress the duties had worked.; the duties had worked.",
        "Mickey Kantor told a dinner that the duties had worked.; that the duties had worked.",
        "The group, which campaigned against the pact, praised the move.; the move.",
        "Mickey Kantor denounced the date as reckless and repeated his demand.;"
            + " the date as reckless",
        "Mickey Kantor said the charge that Tokyo had lied was false.;"
            + " the charge that Tokyo had lied was false.",
        "Mickey Kantor ruled out an extension.; an extension.",
        "Warning that he would retaliate, Mickey Kantor left Geneva.; that he would retaliate",
        "Urging Tokyo to open its rice market, Trade Representative Mickey Kantor left.;"
            + " Tokyo to open its rice market",
        "Calling it “a disgrace,” Japan's trade minister, Ryutaro Hashimoto, left.;"
            + " it “a disgrace,”",
        "Mickey Kantor called the levy “absurd” and refused to pay.; the levy “absurd”",
        "Mr Mickey Kantor, the trade representative, has denied any such plan.; any such plan.",
        "Mickey Kantor went on television to accuse Tokyo of bad faith.; Tokyo of bad faith",
        "Asked whether he would retaliate, Mickey Kantor replied, “We will see.”; “We will see.”",
      })
  void the_content_is_what_is_said_and_not_who_says_it(String text, String content) {
    assertThat(statements(text).get(0).first("CONTENT").orElseThrow().span().of(text))
        .isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "On Tuesday, Mickey Kantor said no deal was possible.; On Tuesday",
        "Mickey Kantor said no deal was possible on Tuesday.; ~~",
      })
  void a_time_is_that_of_the_speaking_only_where_it_stands_with_the_verb(String text, String when) {
    String found =
        statements(text).get(0).first("WHEN").map(phrase -> phrase.span().of(text)).orElse("");
    assertThat(when).endsWith(found);
  }

  private static List<Claim> statements(String text) {
    return Reader.claims(text).stream().filter(c -> c.relation().equals("Statement")).toList();
  }

  private static String speakers(String text) {
    return statements(text).stream()
        .map(claim -> claim.first("SPEAKER").orElseThrow().text())
        .collect(Collectors.joining("|"));
  }
}
