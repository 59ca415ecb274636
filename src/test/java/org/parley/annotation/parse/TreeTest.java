package org.parley.annotation.parse;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {
  @Test
  void two_roots_are_refused() {
    List<Arc> arcs = List.of(new Arc(Arc.ROOT, "root"), new Arc(Arc.ROOT, "root"));
    assertThatThrownBy(() -> new Tree(arcs)).hasMessageContaining("2 roots");
  }

  @Test
  void a_word_that_depends_on_itself_is_refused() {
    List<Arc> arcs = List.of(new Arc(Arc.ROOT, "root"), new Arc(2, "obj"), new Arc(1, "obj"));
    assertThatThrownBy(() -> new Tree(arcs)).hasMessageContaining("depends on itself");
  }
}
