package org.parley.claim.measure;

import java.util.HashMap;
import java.util.Map;
import org.parley.claim.Words;

/** What verbs and places say of how far a measure has got, as local names of statuses. */
final class CourseWords {
  static final Map<String, String> BY_VERB = byVerb();
  static final Map<String, String> BY_PLACE =
      Map.ofEntries(
          Map.entry("in place", "inForce"),
          Map.entry("in force", "inForce"),
          Map.entry("in effect", "inForce"),
          Map.entry("on books", "inForce"),
          Map.entry("under consideration", "proposed"),
          Map.entry("under study", "proposed"),
          Map.entry("under review", "proposed"),
          Map.entry("under discussion", "proposed"),
          Map.entry("under negotiation", "proposed"),
          Map.entry("in works", "proposed"),
          Map.entry("in offing", "proposed"),
          Map.entry("on table", "proposed"),
          Map.entry("on agenda", "proposed"),
          Map.entry("on cards", "proposed"),
          Map.entry("on hold", "postponed"),
          Map.entry("on ice", "postponed"),
          Map.entry("in abeyance", "postponed"),
          Map.entry("in limbo", "postponed"),
          Map.entry("off table", "withdrawn"),
          Map.entry("off agenda", "withdrawn"));

  private CourseWords() {}

  private static Map<String, String> byVerb() {
    Map<String, String> verbs = new HashMap<>();
    Map.of(
            "inForce", "impose levy slap lay enact reimpose",
            "announced", "announce order unveil declare",
            "threatened", "threaten",
            "proposed", "propose recommend suggest consider debate",
            "agreed", "sign reach strike conclude seal initial clinch forge ratify",
            "postponed", "suspend postpone delay defer pause freeze shelve",
            "withdrawn",
                "lift remove drop scrap withdraw rescind revoke abandon repeal eliminate abolish"
                    + " cancel dismantle",
            "rejected", "reject veto",
            "expired", "expire lapse")
        .forEach((status, listed) -> Words.of(listed).forEach(verb -> verbs.put(verb, status)));
    return Map.copyOf(verbs);
  }
}
