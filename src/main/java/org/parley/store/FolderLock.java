package org.parley.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The right to use a store's folder, held by one process at a time and freed when it dies. */
final class FolderLock implements AutoCloseable {
  private final FileChannel channel;

  /**
   * @throws StoreException where another process, or another store of this one, holds the folder
   */
  FolderLock(Path folder) {
    Path file = folder.resolve("lock");
    FileChannel opened = null;
    try {
      Files.createDirectories(folder);
      opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = opened.tryLock();
      if (lock == null) {
        throw inUse(folder, Files.readString(file).strip());
      }
      byte[] process =
          Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
      opened.truncate(0).write(ByteBuffer.wrap(process), 0);
      channel = opened;
    } catch (OverlappingFileLockException e) {
      close(opened);
      throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
    } catch (StoreException e) {
      close(opened);
      throw e;
    } catch (IOException e) {
      close(opened);
      throw new StoreException(
          "cannot use the folder " + folder + " for a store: " + e.getMessage(), e);
    }
  }

  private static StoreException inUse(Path folder, String process) {
    return new StoreException(
        "the store in "
            + folder
            + " is in use by process "
            + process
            + ": stop that one first, or name another folder with --data");
  }

  private static void close(FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new StoreException("cannot free the lock of the store: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    close(channel);
  }
}
