package org.parley.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A thing that the shipped vocabularies know. */
public sealed interface Entry {
  String iri();

  /** The preferred name. */
  String label();

  /** Every name, the preferred one included. */
  List<Name> names();

  Kind kind();

  /** The kinds of entries, for exhaustive switches. */
  enum Kind {
    PARTY,
    ORGANIZATION,
    POST,
    PERSON,
    PLACE,
    INDUSTRY,
    INSTRUMENT,
    MEASURE_KIND,
    QUANTITY
  }

  /**
   * A country or bloc.
   *
   * @param code ISO 3166 alpha-3 code, or a code of our own for a bloc
   * @param ambiguous whether its name is also an everyday word or another place
   * @param blocs IRIs of the blocs to which it belongs
   * @param leaving the day from which it deals with its bloc as another party
   */
  record Party(
      String iri,
      String label,
      List<Name> names,
      String code,
      boolean ambiguous,
      Term term,
      List<String> blocs,
      Optional<LocalDate> leaving)
      implements Entry {
    /** Whether it is of a bloc on a day. */
    public boolean isOf(String bloc, Optional<LocalDate> day) {
      boolean left = leaving.isPresent() && !day.filter(leaving.get()::isAfter).isPresent();
      return blocs.contains(bloc) && !left;
    }

    @Override
    public Kind kind() {
      return Kind.PARTY;
    }
  }

  /**
   * A body.
   *
   * @param type local name of its class, such as "Ministry"
   * @param party IRI of the party it belongs to
   * @param partOf IRI of the body it is part of
   */
  record Organization(
      String iri,
      String label,
      List<Name> names,
      String type,
      Optional<String> party,
      Optional<String> partOf,
      Term term)
      implements Entry {
    @Override
    public Kind kind() {
      return Kind.ORGANIZATION;
    }
  }

  /**
   * An office.
   *
   * @param organization IRI of the body that the office belongs to
   * @param party IRI of the party it serves
   * @param rank "minister", "deputy", "head-of-government" and so on
   * @param portfolios the fields it is in charge of, such as "trade"
   */
  record Post(
      String iri,
      String label,
      List<Name> names,
      Optional<String> organization,
      Optional<String> party,
      String rank,
      List<String> portfolios)
      implements Entry {
    private static final Set<String> HEADS = Set.of("head-of-state", "head-of-government");
    private static final Set<String> CHIEFS =
        Set.of("minister", "commissioner", "director-general");

    @Override
    public Kind kind() {
      return Kind.POST;
    }

    /** Whether its holder leads a state or a government. */
    public boolean isHead() {
      return HEADS.contains(rank);
    }

    /** Whether one person holds it at a time, who leads what it belongs to. */
    public boolean isSingle() {
      return isHead() || CHIEFS.contains(rank);
    }
  }

  /**
   * A person with the posts held.
   *
   * @param gender "f", "m" or empty
   */
  record Person(String iri, String label, List<Name> names, String gender, List<Tenure> tenures)
      implements Entry {
    @Override
    public Kind kind() {
      return Kind.PERSON;
    }
  }

  /**
   * A place.
   *
   * @param party IRI of the country it lies in
   * @param zone IANA time zone, or empty
   */
  record Place(String iri, String label, List<Name> names, Optional<String> party, String zone)
      implements Entry {
    @Override
    public Kind kind() {
      return Kind.PLACE;
    }
  }

  /**
   * A sector or class of goods.
   *
   * @param broader IRIs of the next broader concepts
   * @param inShort IRIs of broader concepts whose names mean it where an article names both
   * @param ambiguous whether a name of it is also an everyday word
   */
  record Industry(
      String iri,
      String label,
      List<Name> names,
      List<String> broader,
      List<String> inShort,
      boolean ambiguous)
      implements Entry {
    @Override
    public Kind kind() {
      return Kind.INDUSTRY;
    }
  }

  /**
   * A statute, agreement or round known by name.
   *
   * @param type local name of its class, such as "LegalProvision"
   * @param party IRI of the party whose law it is
   * @param between IRIs of the parties to an agreement or round, where it has a few that are fixed
   * @param affects IRIs of the industries that it is about, where it is about some
   */
  record Instrument(
      String iri,
      String label,
      List<Name> names,
      String type,
      Optional<String> party,
      List<String> between,
      List<String> affects,
      Term term)
      implements Entry {
    @Override
    public Kind kind() {
      return Kind.INSTRUMENT;
    }
  }

  /**
   * A kind of trade measure, known by the nouns news uses for it.
   *
   * @param type local name of the class of such measures, such as "Tariff"
   * @param ambiguous whether the nouns need a trade context
   */
  record MeasureKind(String iri, String label, List<Name> names, String type, boolean ambiguous)
      implements Entry {
    @Override
    public Kind kind() {
      return Kind.MEASURE_KIND;
    }
  }

  /**
   * What a figure counts.
   *
   * @param unitKind "money", "percent", "count" or "rate"
   */
  record Quantity(String iri, String label, List<Name> names, String unitKind) implements Entry {
    @Override
    public Kind kind() {
      return Kind.QUANTITY;
    }
  }

  /**
   * Time in a post.
   *
   * @param post IRI of the post
   * @param term when it was held
   */
  record Tenure(String post, Term term) {}
}
