package org.parley.claim;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a passage says, with phrases of the text in its roles, before anything is resolved.
 *
 * @param relation local name of the class of node that it is about: "Action", "Meeting"
 * @param roles role name to the phrases that fill it, in text order
 * @param constants property local name to the IRI that the phrasing itself gives
 * @param evidence the passage
 * @param modality how the text puts it
 * @param attribution the phrase that names who says so
 * @param confidence how often the rule is right, 0 to 1
 * @param rule stable name of the phrasing or rule
 */
public record Claim(
    String relation,
    Map<String, List<Phrase>> roles,
    Map<String, String> constants,
    Evidence evidence,
    Modality modality,
    Optional<Phrase> attribution,
    BigDecimal confidence,
    String rule) {
  public Claim {
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    constants = Map.copyOf(constants);
  }

  /** The phrases in a role; none where the role is empty. */
  public List<Phrase> role(String name) {
    return roles.getOrDefault(name, List.of());
  }

  /** The first phrase in a role. */
  public Optional<Phrase> first(String name) {
    return role(name).stream().findFirst();
  }

  /** The same claim with another role filled. */
  public Claim with(String name, List<Phrase> phrases) {
    if (phrases.isEmpty()) {
      return this;
    }
    Map<String, List<Phrase>> more = new LinkedHashMap<>(roles);
    more.put(name, List.copyOf(phrases));
    return new Claim(relation, more, constants, evidence, modality, attribution, confidence, rule);
  }

  /** The same claim with a role filled anew, or emptied. */
  public Claim replace(String name, List<Phrase> phrases) {
    Map<String, List<Phrase>> changed = new LinkedHashMap<>(roles);
    changed.remove(name);
    return new Claim(
            relation, changed, constants, evidence, modality, attribution, confidence, rule)
        .with(name, phrases);
  }

  /** The same claim of a figure, with the IRI of what that measures. */
  public Claim measuring(String quantity) {
    Map<String, String> more = new LinkedHashMap<>(constants);
    more.put("quantity", quantity);
    return new Claim(relation, roles, more, evidence, modality, attribution, confidence, rule);
  }

  /** The same claim of a meeting, with how that ended unless the phrasing tells. */
  public Claim ending(String outcome) {
    Map<String, String> more = new LinkedHashMap<>(constants);
    more.putIfAbsent("outcome", outcome);
    return new Claim(relation, roles, more, evidence, modality, attribution, confidence, rule);
  }

  /** The same claim of what did not come about, as one of a meeting that brought nothing. */
  public Claim failing() {
    Map<String, String> more = new LinkedHashMap<>(constants);
    more.put("outcome", "https://w3id.org/parley/ontology#noProgress");
    return new Claim(
        relation, roles, more, evidence, Modality.ASSERTED, attribution, confidence, rule);
  }

  /** The same claim with a mark among its constants. */
  public Claim mark(String name) {
    Map<String, String> marked = new LinkedHashMap<>(constants);
    marked.put(name, "true");
    return new Claim(relation, roles, marked, evidence, modality, attribution, confidence, rule);
  }

  /** The same claim, put in another way. */
  public Claim put(Modality other) {
    return new Claim(relation, roles, constants, evidence, other, attribution, confidence, rule);
  }

  /** The same claim with other words as its evidence. */
  public Claim cite(Evidence other) {
    return new Claim(relation, roles, constants, other, modality, attribution, confidence, rule);
  }
}
