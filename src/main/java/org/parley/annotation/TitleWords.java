package org.parley.annotation;

import java.util.Set;

/** The words that make titles. */
final class TitleWords {
  /** Words that end titles. */
  static final Set<String> HEADS =
      Set.of(
          "minister",
          "secretary",
          "president",
          "chairman",
          "chairwoman",
          "chair",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "director",
          "director-general",
          "ambassador",
          "negotiator",
          "commissioner",
          "senator",
          "deputy",
          "representative",
          "chief",
          "head",
          "leader",
          "adviser",
          "advisor",
          "undersecretary",
          "under-secretary",
          "governor",
          "premier",
          "chancellor",
          "envoy",
          "economist",
          "analyst",
          "counsel",
          "congressman",
          "congresswoman",
          "attache",
          "counselor",
          "counsellor",
          "vice-president",
          "chairperson",
          "executive",
          "minister-counselor",
          "commissioner-general",
          "treasurer",
          "administrator",
          "coordinator",
          "whip",
          "speaker",
          "diplomat",
          "official",
          "aide",
          "lobbyist",
          "attorney",
          "lawyer",
          "trader",
          "dealer",
          "officer",
          "manager",
          "mp",
          "mep",
          "lawmaker",
          "professor",
          "strategist",
          "farmer",
          "fellow",
          "partner",
          "founder",
          "scholar",
          "researcher",
          "consultant",
          "columnist",
          "banker",
          "rancher",
          "mayor",
          "legislator",
          "delegate",
          "mediator",
          "vice-chairman",
          "co-chairman",
          "co-chair",
          "co-founder",
          "minister-president",
          "secretary-general",
          "general-secretary",
          "taoiseach",
          "czar",
          "tsar",
          "convenor",
          "convener",
          "dean",
          "rapporteur");

  /** Words in front of a title that make it another. */
  static final Set<String> RANKS =
      Set.of(
          "deputy",
          "vice",
          "assistant",
          "under",
          "associate",
          "acting",
          "junior",
          "shadow",
          "first",
          "senior",
          "chief",
          "parliamentary",
          "principal",
          "managing",
          "presiding",
          "ranking",
          "special",
          "lead",
          "executive",
          "purchasing",
          "marketing",
          "operating",
          "planning",
          "co");

  /** Plurals in front of a title that are a part of it: "sales executive". */
  static final Set<String> FIELDS =
      Set.of("sales", "forests", "fisheries", "operations", "relations", "resources", "affairs");

  /** Words that tell whether a title is still held. */
  static final Set<String> STATES = Set.of("former", "ex", "then", "new", "late", "outgoing");

  /** Words in front of a title that are no part of it. */
  static final Set<String> NO_MODIFIERS =
      Set.of(
          "one", "some", "several", "many", "other", "another", "such", "same", "top", "few",
          "more");

  /** Titles behind which the field stands: "vice minister for international affairs". */
  static final Set<String> FIELDED =
      Set.of(
          "minister",
          "secretary",
          "undersecretary",
          "director",
          "manager",
          "president",
          "adviser",
          "advisor",
          "commissioner",
          "representative",
          "negotiator",
          "director-general",
          "head",
          "chief",
          "vice-president",
          "coordinator",
          "administrator");

  private TitleWords() {}
}
