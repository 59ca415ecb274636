package org.parley.claim.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.WordTable;
import org.parley.claim.Words;

/** The table of verbs that tell what an amount beside them measures. */
final class AmountVerbs {
  private static final String TABLE = "/claim/amount-verbs.tsv";
  private static final Set<String> PEOPLE =
      Words.of(
          """
          people workers employees jobs steelworkers autoworkers miners hands posts positions
          staff farmers men women fishermen labourers laborers
          """);

  /** What is counted, but neither goods nor people. */
  private static final Set<String> OTHERS =
      Words.of(
          """
          times ways days weeks months years hours minutes points companies firms plants factories
          mills stores shops trips visits calls steps votes seats members states countries nations
          products lines categories items models pages children students shares stakes bonds lives
          demands proposals changes cases hectares acres miles kilometres feet offices banks
          """);

  private enum Counted {
    MONEY,
    PEOPLE,
    GOODS
  }

  private final Map<Counted, Map<String, String>> quantities = new HashMap<>();

  AmountVerbs() {
    for (String[] row : WordTable.rows(TABLE, 3)) {
      Counted counted = Counted.valueOf(row[1].toUpperCase(Locale.ROOT));
      for (String verb : Words.of(row[2])) {
        quantities.computeIfAbsent(counted, c -> new HashMap<>()).put(verb, row[0]);
      }
    }
  }

  /** The local name of the quantity that an amount measures as the object of a verb. */
  Optional<String> quantity(String verb, Amount amount) {
    return counted(amount)
        .map(counted -> quantities.getOrDefault(counted, Map.of()).get(verb))
        .or(
            () ->
                amount.unit().isEmpty()
                    ? Optional.ofNullable(quantities.get(Counted.PEOPLE).get(verb))
                        .filter(jobs -> verb.startsWith("employ") || verb.equals("lay_off"))
                    : Optional.empty());
  }

  /** Whether an amount counts goods. */
  boolean areGoods(Amount amount) {
    return counted(amount).filter(counted -> counted == Counted.GOODS).isPresent();
  }

  private static Optional<Counted> counted(Amount amount) {
    String unit = amount.unit();
    if (Units.isMoney(amount)) {
      return Optional.of(Counted.MONEY);
    }
    if (PEOPLE.contains(unit)) {
      return Optional.of(Counted.PEOPLE);
    }
    return unit.startsWith("percent") || OTHERS.contains(unit)
        ? Optional.empty()
        : Optional.of(Counted.GOODS);
  }
}
