package org.parley.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;

/**
 * Finds people that no list knows, by the company their names keep: a title in front, a title set
 * off behind, a verb of speech; and bare surnames of people whose full name the article gives.
 */
public final class PersonFinder implements MentionFinder {
  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "add",
          "reply",
          "warn",
          "note",
          "argue",
          "explain",
          "insist",
          "declare",
          "comment",
          "predict",
          "complain",
          "urge",
          "acknowledge",
          "concede");
  private static final Set<String> LINKS =
      Set.of("de", "van", "von", "der", "den", "du", "la", "le", "da", "di", "bin", "al", "dos");

  @Override
  public List<Mention> find(Article article, List<Sentence> sentences) {
    List<Mention> found = new ArrayList<>();
    Set<String> surnames = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Mention mention : sentence.mentions()) {
        if (mention instanceof Named named && named.category() == Named.Category.PERSON) {
          surnames.add(surname(named.text()));
        }
      }
    }
    List<List<Run>> runs = sentences.stream().map(PersonFinder::runs).toList();
    for (int s = 0; s < sentences.size(); s++) {
      for (Run run : runs.get(s)) {
        if (!isHeadline(sentences.get(s)) && cued(sentences.get(s), run)) {
          found.add(named(sentences.get(s), run));
          surnames.add(sentences.get(s).tokens().get(run.last()).text());
        }
      }
    }
    for (int s = 0; s < sentences.size(); s++) {
      for (Run run : runs.get(s)) {
        Sentence sentence = sentences.get(s);
        boolean taken = found.contains(named(sentence, run));
        if (!taken && surnames.contains(sentence.tokens().get(run.last()).text())) {
          found.add(named(sentence, run));
        }
      }
    }
    for (Sentence sentence : sentences) {
      found.addAll(bare(sentence, surnames, found));
    }
    return found;
  }

  /** Where every word has a capital, only the text below tells who is a person. */
  private static boolean isHeadline(Sentence sentence) {
    return sentence.block().kind() == Block.Kind.HEADLINE;
  }

  /** Surnames that the tagger took for common nouns, or that stand in capitals. */
  private static List<Mention> bare(Sentence sentence, Set<String> surnames, List<Mention> found) {
    Set<String> capitals = new HashSet<>();
    surnames.forEach(surname -> capitals.add(surname.toUpperCase(Locale.ROOT)));
    List<Mention> more = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      boolean known =
          token.text().length() > 2
              && (surnames.contains(token.text()) || capitals.contains(token.text()));
      boolean free =
          claimed(sentence, token.span()) == null
              && found.stream().noneMatch(mention -> mention.span().overlaps(token.span()));
      if (known && free && Character.isUpperCase(token.text().charAt(0))) {
        more.add(named(sentence, new Run(i, i)));
      }
    }
    return more;
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** A run of words with capitals that nothing else has claimed. */
  private record Run(int first, int last) {}

  private static List<Run> runs(Sentence sentence) {
    List<Run> runs = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int i = 0;
    while (i < tokens.size()) {
      if (!isName(sentence, i)) {
        i++;
        continue;
      }
      int last = i;
      while (last + 1 < tokens.size()
          && (isName(sentence, last + 1)
              || hyphened(tokens, last + 1)
              || LINKS.contains(tokens.get(last + 1).text())
                  && last + 2 < tokens.size()
                  && isName(sentence, last + 2))) {
        last++;
      }
      runs.add(new Run(i, last));
      i = last + 1;
    }
    return runs;
  }

  /** "-" and what it joins in "Woong-Bae" and "Chi-cheng", where the splitter parts them. */
  private static boolean hyphened(List<Token> tokens, int i) {
    boolean joined = tokens.get(i).span().start() == tokens.get(i - 1).span().end();
    boolean hyphen = tokens.get(i).text().equals("-");
    return joined
        && (hyphen && i + 1 < tokens.size() || i > 1 && tokens.get(i - 1).text().equals("-"));
  }

  private static boolean isName(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    return token.tag().startsWith("NNP")
        && Character.isUpperCase(token.text().charAt(0))
        && token.text().length() > 1
        && !Courtesy.isTitle(token.text())
        && claimed(sentence, token.span()) == null;
  }

  private static Mention claimed(Sentence sentence, Span span) {
    return sentence.mentions().stream()
        .filter(mention -> mention.span().overlaps(span))
        .findFirst()
        .orElse(null);
  }

  private static boolean cued(Sentence sentence, Run run) {
    List<Token> tokens = sentence.tokens();
    boolean full = run.last() > run.first();
    if (run.first() > 0) {
      Token before = tokens.get(run.first() - 1);
      if (Courtesy.isTitle(before.text()) || isPost(sentence, before)) {
        return true;
      }
      boolean comma = before.text().equals(",") && run.first() > 1;
      if (full && comma && isPost(sentence, tokens.get(run.first() - 2))) {
        return true;
      }
    }
    if (!full || run.last() + 1 >= tokens.size()) {
      return false;
    }
    Token after = tokens.get(run.last() + 1);
    boolean thing = run.first() > 0 && tokens.get(run.first() - 1).tag().equals("DT");
    if (thing) {
      return false;
    }
    if (after.tag().startsWith("VB") && SPEECH.contains(after.lemma())) {
      return true;
    }
    return after.text().equals(",") && titleBehind(sentence, run.last() + 2);
  }

  /** Whether a title stands among the next few words, before the next comma. */
  private static boolean titleBehind(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + 9, sentence.tokens().size()); i++) {
      Token token = sentence.tokens().get(i);
      if (isPost(sentence, token)) {
        return true;
      }
      if (token.text().equals(",") || token.tag().startsWith("VB")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPost(Sentence sentence, Token token) {
    return claimed(sentence, token.span()) instanceof Named named
        && named.category() == Named.Category.POST;
  }

  private static Named named(Sentence sentence, Run run) {
    return Named.of(sentence.tokens(), run.first(), run.last(), Named.Category.PERSON, List.of());
  }
}
