package org.buildoutatlas.export.png;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Encodes a PNG file row by row: W3C Portable Network Graphics (PNG) Specification, 8 bits a
 * channel, sRGB. Closing frees the compressor and leaves the stream open.
 */
final class PngWriter implements AutoCloseable {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private static final int SUB = 1;
  private static final int UP = 2;
  private static final int PAETH = 4;

  private final OutputStream out;
  private final int width;
  private final int channels;
  private final Deflater deflater = new Deflater(6);
  private final byte[] compressed = new byte[1 << 15];
  private int filled;
  private byte[] row;
  private byte[] above;
  private byte[] best;
  private byte[] tried;

  /** Writes the header. */
  PngWriter(OutputStream out, int width, int height, boolean opaque) throws IOException {
    this.out = out;
    this.width = width;
    this.channels = opaque ? 3 : 4;
    row = new byte[width * channels];
    above = new byte[width * channels];
    best = new byte[width * channels + 1];
    tried = new byte[width * channels + 1];
    out.write(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put((byte) 8).put((byte) (opaque ? 2 : 6));
    chunk("IHDR", header.array(), 13);
    chunk("sRGB", new byte[] {0}, 1);
  }

  /** Says how large it is meant to be, before the first row. */
  void resolution(int pixelsPerMetre) throws IOException {
    ByteBuffer data = ByteBuffer.allocate(9).putInt(pixelsPerMetre).putInt(pixelsPerMetre);
    chunk("pHYs", data.put((byte) 1).array(), 9);
  }

  /** Says something about the picture, before the first row; nothing where the text is empty. */
  void text(String keyword, String text) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
    // Not compressed, no language, no translated keyword.
    data.writeBytes(new byte[] {0, 0, 0, 0, 0});
    data.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    chunk("iTXt", data.toByteArray(), data.size());
  }

  /** Writes the next row, given as pixels with opacity multiplied in. */
  void row(int[] argb, int start) throws IOException {
    unpack(argb, start);
    long least = Long.MAX_VALUE;
    for (int filter : new int[] {SUB, UP, PAETH}) {
      long sum = filter(filter);
      if (sum < least) {
        least = sum;
        byte[] swap = best;
        best = tried;
        tried = swap;
      }
    }
    deflater.setInput(best);
    while (!deflater.needsInput()) {
      deflate();
    }
    byte[] swap = above;
    above = row;
    row = swap;
  }

  /** Finishes the file. */
  void end() throws IOException {
    deflater.finish();
    while (!deflater.finished()) {
      deflate();
    }
    if (filled > 0) {
      chunk("IDAT", compressed, filled);
    }
    chunk("IEND", new byte[0], 0);
    out.flush();
  }

  @Override
  public void close() {
    deflater.end();
  }

  private void unpack(int[] argb, int start) {
    int i = 0;
    for (int x = 0; x < width; x++) {
      int pixel = argb[start + x];
      int opacity = channels == 3 ? 255 : pixel >>> 24;
      row[i++] = plain(pixel >>> 16 & 0xFF, opacity);
      row[i++] = plain(pixel >>> 8 & 0xFF, opacity);
      row[i++] = plain(pixel & 0xFF, opacity);
      if (channels == 4) {
        row[i++] = (byte) opacity;
      }
    }
  }

  /** A channel with its opacity divided out again. */
  private static byte plain(int channel, int opacity) {
    return (byte)
        (opacity == 255 || opacity == 0 ? channel : (channel * 255 + opacity / 2) / opacity);
  }

  /** Filters the row and gives how far from flat the result is; the flattest compresses best. */
  private long filter(int filter) {
    long sum = 0;
    tried[0] = (byte) filter;
    for (int i = 0; i < row.length; i++) {
      int left = i < channels ? 0 : row[i - channels] & 0xFF;
      int up = above[i] & 0xFF;
      int corner = i < channels ? 0 : above[i - channels] & 0xFF;
      int guess = filter == SUB ? left : filter == UP ? up : paeth(left, up, corner);
      byte rest = (byte) (row[i] - guess);
      tried[i + 1] = rest;
      sum += Math.abs(rest);
    }
    return sum;
  }

  private static int paeth(int left, int up, int corner) {
    int toLeft = Math.abs(up - corner);
    int toUp = Math.abs(left - corner);
    int toCorner = Math.abs(left + up - 2 * corner);
    if (toLeft <= toUp && toLeft <= toCorner) {
      return left;
    }
    return toUp <= toCorner ? up : corner;
  }

  private void deflate() throws IOException {
    filled += deflater.deflate(compressed, filled, compressed.length - filled);
    if (filled == compressed.length) {
      chunk("IDAT", compressed, filled);
      filled = 0;
    }
  }

  private void chunk(String type, byte[] data, int length) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data, 0, length);
    out.write(ByteBuffer.allocate(8).putInt(length).put(name).array());
    out.write(data, 0, length);
    out.write(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
