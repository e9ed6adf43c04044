package org.buildoutatlas.geo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a GeoTIFF has no value the map is seen through it. */
class GeoTiffTest {

  private static final int SHORT = 3;
  private static final int LONG = 4;

  @TempDir private Path folder;

  @Test
  void greyIsClearWhereThereIsNoValue() throws Exception {
    assertArrayEquals(new boolean[] {true, false, false, true}, clear(1, 0, 10, 200, 0));
  }

  @Test
  void coloursAreClearWhereNoBandHasAValue() throws Exception {
    assertArrayEquals(
        new boolean[] {true, false, false, true},
        clear(3, 0, 0, 0, 0, 10, 0, 255, 255, 255, 0, 0, 0));
  }

  /** Which of four pixels in two rows of one degree are clear, where 0 stands for no value. */
  private boolean[] clear(int bands, int... samples) throws Exception {
    Path file = Files.write(folder.resolve("picture.tif"), tiff(bands, samples));
    GeoTiff picture = GeoTiff.read(file, Progress.NONE).orElseThrow();
    int width = picture.pixels().width();
    int height = picture.pixels().height();
    boolean[] clear = new boolean[4];
    for (int i = 0; i < 4; i++) {
      int x = (i % 2 * 2 + 1) * width / 4;
      int y = (i / 2 * 2 + 1) * height / 4;
      clear[i] = picture.pixels().argb()[y * width + x] == 0;
    }
    return clear;
  }

  /** Source: TIFF 6.0; OGC GeoTIFF 1.1; GDAL's tag 42113 for the value that stands for none. */
  private static byte[] tiff(int bands, int... samples) throws IOException {
    Map<Integer, byte[]> tags = new TreeMap<>();
    Map<Integer, Integer> types = new TreeMap<>();
    tag(tags, types, 256, LONG, 2);
    tag(tags, types, 257, LONG, 2);
    int[] bits = new int[bands];
    Arrays.fill(bits, 8);
    tag(tags, types, 258, SHORT, bits);
    tag(tags, types, 259, SHORT, 1);
    tag(tags, types, 262, SHORT, bands == 1 ? 1 : 2);
    tag(tags, types, 273, LONG, 8);
    tag(tags, types, 277, SHORT, bands);
    tag(tags, types, 278, LONG, 2);
    tag(tags, types, 279, LONG, samples.length);
    tag(tags, types, 34735, SHORT, 1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326);
    tags.put(33550, doubles(1, 1, 0));
    types.put(33550, 12);
    tags.put(33922, doubles(0, 0, 0, -100, 40, 0));
    types.put(33922, 12);
    tags.put(42113, "0\0".getBytes(StandardCharsets.US_ASCII));
    types.put(42113, 2);
    int pixels = 8 + samples.length + samples.length % 2;
    ByteBuffer directory =
        ByteBuffer.allocate(2 + tags.size() * 12 + 4).order(ByteOrder.LITTLE_ENDIAN);
    directory.putShort((short) tags.size());
    ByteArrayOutputStream values = new ByteArrayOutputStream();
    int first = pixels + directory.capacity();
    for (Map.Entry<Integer, byte[]> tag : tags.entrySet()) {
      byte[] value = tag.getValue();
      int type = types.getOrDefault(tag.getKey(), 0);
      int size = type == 12 ? 8 : type == LONG ? 4 : type == SHORT ? 2 : 1;
      directory.putShort((short) (int) tag.getKey()).putShort((short) type);
      directory.putInt(value.length / size);
      if (value.length <= 4) {
        directory.put(Arrays.copyOf(value, 4));
      } else {
        directory.putInt(first + values.size());
        values.write(value);
      }
    }
    ByteBuffer file = ByteBuffer.allocate(first + values.size()).order(ByteOrder.LITTLE_ENDIAN);
    file.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(pixels);
    for (int sample : samples) {
      file.put((byte) sample);
    }
    file.position(pixels);
    file.put(directory.array()).put(values.toByteArray());
    return file.array();
  }

  private static void tag(
      Map<Integer, byte[]> tags, Map<Integer, Integer> types, int tag, int type, int... values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * (type == SHORT ? 2 : 4)).order(ByteOrder.LITTLE_ENDIAN);
    for (int value : values) {
      if (type == SHORT) {
        bytes.putShort((short) value);
      } else {
        bytes.putInt(value);
      }
    }
    tags.put(tag, bytes.array());
    types.put(tag, type);
  }

  private static byte[] doubles(double... values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
    for (double value : values) {
      bytes.putDouble(value);
    }
    return bytes.array();
  }
}
