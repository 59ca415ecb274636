package org.parley.claim.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Span;
import org.parley.claim.Chunk;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;
import org.parley.vocabulary.Phrasing;
import org.parley.vocabulary.Vocabulary;

/** Finds the claims that the phrasings of the ontology see in a sentence. */
public final class PhrasingMatcher {
  private static final String ROLE_HEADS = "";

  private record Rule(Phrasing phrasing, Form form) {}

  private final Set<String> known = new HashSet<>();
  private final Map<String, List<Rule>> byHead = new HashMap<>();
  private final List<SequenceRule> sequences = new ArrayList<>();

  private record SequenceRule(Phrasing phrasing, SequenceForm form) {}

  /**
   * A matcher of all phrasings.
   *
   * @throws IllegalStateException where a form cannot be read; the message names the phrasing
   */
  public PhrasingMatcher(Vocabulary vocabulary) {
    for (Phrasing phrasing : vocabulary.phrasings()) {
      try {
        add(phrasing);
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(
            "ontology/phrasings.ttl: " + phrasing.name() + ": " + e.getMessage(), e);
      }
    }
  }

  private void add(Phrasing phrasing) {
    if (SequenceForm.isOne(phrasing.form())) {
      sequences.add(new SequenceRule(phrasing, SequenceForm.parse(phrasing.form())));
      return;
    }
    Form form = FormParser.parse(phrasing.form());
    known.addAll(form.words());
    Rule rule = new Rule(phrasing, form);
    if (form.roleHead()) {
      byHead.computeIfAbsent(ROLE_HEADS, key -> new ArrayList<>()).add(rule);
    } else {
      form.heads()
          .forEach(head -> byHead.computeIfAbsent(head, key -> new ArrayList<>()).add(rule));
    }
  }

  /** The claims of a sentence, in text order of their heads. */
  public List<Claim> match(Reading reading, Tree tree) {
    List<Claim> claims = new ArrayList<>();
    FormMatcher matcher = new FormMatcher(tree, known);
    for (int head = 0; head < tree.size(); head++) {
      List<String> keys = new ArrayList<>(matcher.lemmas(head));
      keys.add(ROLE_HEADS);
      for (String key : keys) {
        for (Rule rule : byHead.getOrDefault(key, List.of())) {
          Optional<Map<String, List<Integer>>> roles = matcher.match(rule.form(), head);
          if (roles.isPresent()) {
            Map<String, List<Phrase>> phrases = phrases(tree, roles.get());
            phrases.put("VERB", List.of(new Phrase(tree, head, tree.token(head).span())));
            Modality modality = matcher.frame(head).modality();
            claims.addAll(claims(reading, tree, rule.phrasing(), head, phrases, modality));
          }
        }
      }
    }
    List<Chunk> chunks = Chunk.of(tree);
    for (SequenceRule rule : sequences) {
      for (Map<String, List<Phrase>> roles : rule.form().matches(tree, chunks)) {
        int head = roles.values().iterator().next().get(0).head();
        claims.addAll(claims(reading, tree, rule.phrasing(), head, roles, Modality.ASSERTED));
      }
    }
    return claims;
  }

  private static Map<String, List<Phrase>> phrases(Tree tree, Map<String, List<Integer>> roles) {
    Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
    roles.forEach(
        (role, heads) ->
            phrases.put(role, heads.stream().map(head -> new Phrase(tree, head)).toList()));
    return phrases;
  }

  private static List<Claim> claims(
      Reading reading,
      Tree tree,
      Phrasing phrasing,
      int head,
      Map<String, List<Phrase>> roles,
      Modality modality) {
    Span span = tree.token(head).span();
    for (List<Phrase> phrases : roles.values()) {
      for (Phrase phrase : phrases) {
        span = span.cover(phrase.span());
      }
    }
    List<Claim> claims = new ArrayList<>();
    for (String relation : phrasing.relations()) {
      claims.add(
          new Claim(
              relation,
              roles,
              phrasing.constants(),
              reading.evidence(span),
              modality,
              Optional.empty(),
              phrasing.confidence(),
              phrasing.name()));
    }
    return claims;
  }
}
