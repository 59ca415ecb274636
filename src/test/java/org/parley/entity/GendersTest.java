package org.parley.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Shipped;

class GendersTest {
  private static final Genders GENDERS = new Genders(Shipped.VOCABULARY);

  @ParameterizedTest
  @CsvSource({
    "Chrystia Freeland, she, true",
    "Chrystia Freeland, he, false",
    "Wilbur Ross, she, false",
    "Wilbur Ross, him, true",
    "Wilbur Ross, they, true",
    "Carla Nobody, he, false",
    "Clayton Nobody, she, false",
    "Qwerty Nobody, she, true",
    "Nobody, he, true",
  })
  void a_pronoun_means_nobody_of_the_other_gender(String name, String pronoun, boolean fits) {
    Entity person = new Entity(Names.id("person", name), "Person", name, Set.of());
    assertThat(GENDERS.fit(person, pronoun)).isEqualTo(fits);
  }
}
