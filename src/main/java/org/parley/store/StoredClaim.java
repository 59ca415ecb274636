package org.parley.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A claim as it is read back from a store.
 *
 * @param iri the claim's own IRI
 * @param triple what is claimed
 * @param modality local name, such as "asserted" or "denied"
 * @param confidence 0 to 1
 * @param rule the phrasing that found it, or the name of the rule
 * @param source who says so, where the article says it from someone
 * @param quotes the passages that carry it, in text order
 */
public record StoredClaim(
    String iri,
    Triple triple,
    String modality,
    BigDecimal confidence,
    Node rule,
    Optional<Node> source,
    List<Quote> quotes) {
  public StoredClaim {
    quotes = List.copyOf(quotes);
  }

  /** The short name of the rule. */
  public String ruleName() {
    return rule.isLiteral() ? rule.getLiteralLexicalForm() : Labels.local(rule.getURI());
  }

  /**
   * A passage of an article.
   *
   * @param article the article's IRI
   * @param start offset of the first character, in code points, inclusive
   * @param end offset behind the last character, in code points, exclusive
   * @param text the very words
   */
  public record Quote(Node article, int start, int end, String text) {}
}
