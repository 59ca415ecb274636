package org.parley.claim;

import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;

/** What a mention can be for a measure. */
public enum MeasurePart {
  PARTY,
  BODY,
  PERSON,
  GOODS,
  PERCENT,
  MONEY,
  LAW,
  TIME,
  NONE;

  public static MeasurePart of(Mention mention) {
    if (mention instanceof Amount amount) {
      return amount.unit().equals("percent") ? PERCENT : amount.unit().equals("USD") ? MONEY : NONE;
    }
    if (mention instanceof Named name) {
      return switch (name.category()) {
        case PARTY -> PARTY;
        case ORGANIZATION -> BODY;
        case PERSON -> PERSON;
        case INDUSTRY -> GOODS;
        case MEASURE -> LAW;
        case POST, PLACE, QUANTITY, OTHER -> NONE;
      };
    }
    return TIME;
  }
}
