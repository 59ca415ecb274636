package org.parley;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Threads that read and one that writes, of which no more run than there are processors: while the
 * writer works, one reader less does, so that the slower of the two is never held up by the other.
 */
final class Processors implements AutoCloseable {
  private final ExecutorService readers;
  private final ExecutorService writer = Executors.newSingleThreadExecutor(Processors::daemon);
  private final Semaphore free;

  /**
   * @param number of threads that work at the same time, at least 1
   */
  Processors(int number) {
    readers = Executors.newFixedThreadPool(number, Processors::daemon);
    free = new Semaphore(number, true);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "parley-ingestion");
    thread.setDaemon(true);
    return thread;
  }

  /** Does the same with each of many things at once; the results are in the order of the things. */
  <S, T> List<T> read(List<S> things, Function<S, T> work) {
    List<Future<T>> working =
        things.stream().map(thing -> readers.submit(occupying(() -> work.apply(thing)))).toList();
    return working.stream().map(Processors::get).toList();
  }

  /** Has the one thread that writes do something. */
  Future<?> write(Runnable work) {
    return writer.submit(occupying(Executors.callable(work)));
  }

  private <T> Callable<T> occupying(Callable<T> work) {
    return () -> {
      free.acquire();
      try {
        return work.call();
      } finally {
        free.release();
      }
    };
  }

  /** Waits for a result; what the work failed with is what this fails with. */
  static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  @Override
  public void close() {
    readers.shutdownNow();
    writer.shutdownNow();
  }
}
