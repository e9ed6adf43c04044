package org.buildoutatlas.geo;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a TIFF file says of itself before any of its pixels are read. Source: TIFF 6.0, and BigTIFF
 * as libtiff defines it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bands how many values a pixel has
 * @param bits of the largest value
 * @param chunk bytes of the largest piece that has to be unpacked at once
 * @param overviews widths of the smaller copies of the picture
 */
public record TiffHead(
    long width, long height, int bands, int bits, long chunk, List<Long> overviews) {

  private static final int MOST_DIRECTORIES = 64;
  private static final int MOST_ENTRIES = 4096;

  /** Copies the list. */
  public TiffHead {
    overviews = List.copyOf(overviews);
  }

  /** How many bytes the pixels take when they are unpacked. */
  public double bytes() {
    return (double) width * height * bands * bits / 8;
  }

  /**
   * Reads it.
   *
   * @throws IOException if the file cannot be read or is not a TIFF file; the message says which
   */
  public static TiffHead read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new Directories(channel).read();
    } catch (EOFException e) {
      throw new IOException("the file ends too early", e);
    }
  }

  /** The tags that matter here, by their numbers. */
  private static final class Directories {
    private static final int SUBFILE = 254;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int BITS = 258;
    private static final int BANDS = 277;
    private static final int ROWS_PER_STRIP = 278;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;

    private final FileChannel channel;
    private final ByteOrder order;
    private final boolean big;

    Directories(FileChannel channel) throws IOException {
      this.channel = channel;
      ByteBuffer head = bytes(0, 4, ByteOrder.BIG_ENDIAN);
      int mark = head.getShort();
      order = mark == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
      int version = bytes(2, 2, order).getShort();
      if ((mark != 0x4949 && mark != 0x4D4D) || (version != 42 && version != 43)) {
        throw new IOException("it does not begin as a TIFF file does");
      }
      big = version == 43;
    }

    TiffHead read() throws IOException {
      long at = big ? bytes(8, 8, order).getLong() : unsigned(4);
      Optional<TiffHead> main = Optional.empty();
      List<Long> overviews = new ArrayList<>();
      for (int i = 0; i < MOST_DIRECTORIES && at != 0; i++) {
        Map<Integer, Long> tags = new HashMap<>();
        at = directory(at, tags);
        if (main.isEmpty()) {
          main = Optional.of(head(tags));
        } else if ((tags.getOrDefault(SUBFILE, 0L) & 1) == 1) {
          overviews.add(tags.getOrDefault(WIDTH, 0L));
        }
      }
      TiffHead head = main.orElseThrow(() -> new IOException("it holds no picture"));
      return new TiffHead(head.width, head.height, head.bands, head.bits, head.chunk, overviews);
    }

    private static TiffHead head(Map<Integer, Long> tags) throws IOException {
      long width = tags.getOrDefault(WIDTH, 0L);
      long height = tags.getOrDefault(HEIGHT, 0L);
      if (width <= 0 || height <= 0) {
        throw new IOException("it does not say how large its picture is");
      }
      int bands = Math.toIntExact(Math.clamp(tags.getOrDefault(BANDS, 1L), 1L, 65535L));
      int bits = Math.toIntExact(Math.clamp(tags.getOrDefault(BITS, 8L), 1L, 128L));
      long across = tags.getOrDefault(TILE_WIDTH, width);
      long rows = tags.getOrDefault(TILE_HEIGHT, tags.getOrDefault(ROWS_PER_STRIP, height));
      long chunk = across * Math.min(rows, height) * bands * Math.max(1, bits / 8);
      return new TiffHead(width, height, bands, bits, chunk, List.of());
    }

    /** Reads the tags of one directory; the place of the next one, 0 after the last. */
    private long directory(long at, Map<Integer, Long> tags) throws IOException {
      long count = big ? bytes(at, 8, order).getLong() : bytes(at, 2, order).getShort() & 0xFFFF;
      if (count < 0 || count > MOST_ENTRIES) {
        throw new IOException("its directory is broken");
      }
      int size = big ? 20 : 12;
      long first = at + (big ? 8 : 2);
      ByteBuffer entries = bytes(first, Math.toIntExact(count * size), order);
      for (int i = 0; i < count; i++) {
        int tag = entries.getShort(i * size) & 0xFFFF;
        int type = entries.getShort(i * size + 2) & 0xFFFF;
        long values = big ? entries.getLong(i * size + 4) : entries.getInt(i * size + 4);
        tags.put(tag, value(entries, i * size + (big ? 12 : 8), type, values));
      }
      long next = first + count * size;
      return big ? bytes(next, 8, order).getLong() : bytes(next, 4, order).getInt() & 0xFFFFFFFFL;
    }

    /** The first value of an entry; several short ones may lie elsewhere in the file. */
    private long value(ByteBuffer entries, int at, int type, long values) throws IOException {
      int room = big ? 8 : 4;
      if (type == 3 && values * 2 > room) {
        long place = big ? entries.getLong(at) : entries.getInt(at) & 0xFFFFFFFFL;
        return bytes(place, 2, order).getShort() & 0xFFFF;
      }
      return switch (type) {
        case 3 -> entries.getShort(at) & 0xFFFF;
        case 4 -> entries.getInt(at) & 0xFFFFFFFFL;
        case 16 -> big ? entries.getLong(at) : 0;
        default -> 0;
      };
    }

    private long unsigned(long at) throws IOException {
      return bytes(at, 4, order).getInt() & 0xFFFFFFFFL;
    }

    private ByteBuffer bytes(long at, int count, ByteOrder byteOrder) throws IOException {
      ByteBuffer buffer = ByteBuffer.allocate(count).order(byteOrder);
      while (buffer.hasRemaining()) {
        if (at < 0 || channel.read(buffer, at + buffer.position()) < 0) {
          throw new EOFException();
        }
      }
      return buffer.flip();
    }
  }
}
