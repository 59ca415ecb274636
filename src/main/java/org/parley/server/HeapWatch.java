package org.parley.server;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.function.DoubleSupplier;

/**
 * Looks at the memory while the server runs, and asks for relief where it stays nearly full after a
 * collection: a query that sorts a product of tables would otherwise take the whole process down.
 */
final class HeapWatch implements AutoCloseable {
  private static final double FULL = 0.8;

  private final DoubleSupplier gauge;
  private final Runnable relief;
  private final Thread thread;

  /**
   * @param gauge the part of the memory that is taken by what lasts, 0 to 1
   * @param relief is run each time the memory is found nearly full
   * @param millis time between two looks, at least 1
   */
  HeapWatch(DoubleSupplier gauge, Runnable relief, long millis) {
    this.gauge = gauge;
    this.relief = relief;
    this.thread = new Thread(() -> look(millis), "parley-heap");
    thread.setDaemon(true);
    thread.start();
  }

  /** How much of the part of the heap for what lasts is taken, 0 to 1. */
  static double heap() {
    double most = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage usage = pool.getUsage();
      if (pool.getType() == MemoryType.HEAP
          && pool.isUsageThresholdSupported()
          && usage.getMax() > 0) {
        most = Math.max(most, (double) usage.getUsed() / usage.getMax());
      }
    }
    return most;
  }

  private void look(long millis) {
    try {
      while (true) {
        if (gauge.getAsDouble() > FULL) {
          System.gc();
          if (gauge.getAsDouble() > FULL) {
            relief.run();
            System.gc();
          }
        }
        Thread.sleep(millis);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
