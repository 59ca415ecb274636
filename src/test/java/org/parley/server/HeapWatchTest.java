package org.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HeapWatchTest {
  @Test
  void relief_is_asked_for_when_the_memory_is_nearly_full_and_not_before() throws Exception {
    AtomicReference<Double> level = new AtomicReference<>(0.5);
    CountDownLatch looked = new CountDownLatch(5);
    CountDownLatch asked = new CountDownLatch(1);
    try (HeapWatch watch =
        new HeapWatch(
            () -> {
              looked.countDown();
              return level.get();
            },
            asked::countDown,
            1)) {
      assertThat(looked.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(asked.getCount()).isEqualTo(1);
      level.set(0.95);
      assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(watch).isNotNull();
    }
  }

  @Test
  void the_heap_has_a_level() {
    assertThat(HeapWatch.heap()).isBetween(0.0, 1.0);
  }
}
