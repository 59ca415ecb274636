package org.parley.claim;

import java.util.Map;

/** What a phrase must be to fill a role. */
public enum Kind {
  ACTOR,
  SPEAKER,
  PERSON,
  MEASURE,
  GOODS,
  MARKET,
  PLACE,
  TIME,
  PERIOD,
  SEVERAL,
  AMOUNT,
  ANY;

  private static final Map<String, Kind> BY_ROLE =
      Map.ofEntries(
          Map.entry("ACTOR", ACTOR),
          Map.entry("TARGET", ACTOR),
          Map.entry("SPEAKER", SPEAKER),
          Map.entry("ADDRESSEE", ACTOR),
          Map.entry("PARTICIPANT", ACTOR),
          Map.entry("OTHER", ACTOR),
          Map.entry("BLAMED", ACTOR),
          Map.entry("ASKED", ACTOR),
          Map.entry("PARTY", ACTOR),
          Map.entry("SETTER", ACTOR),
          Map.entry("BOUND", ACTOR),
          Map.entry("PERSON", PERSON),
          Map.entry("MEASURE", MEASURE),
          Map.entry("LAW", MEASURE),
          Map.entry("OWNER", ACTOR),
          Map.entry("GOODS", GOODS),
          Map.entry("MARKET", MARKET),
          Map.entry("PLACE", PLACE),
          Map.entry("WHEN", TIME),
          Map.entry("LIMIT", TIME),
          Map.entry("LENGTH", TIME),
          Map.entry("PERIOD", PERIOD),
          Map.entry("BOTH", SEVERAL),
          Map.entry("AMOUNT", AMOUNT));

  /** The kind that the role of this name asks for; any phrase for an unlisted name. */
  public static Kind of(String role) {
    return BY_ROLE.getOrDefault(role, ANY);
  }
}
