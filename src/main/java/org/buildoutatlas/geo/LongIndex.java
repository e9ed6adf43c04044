package org.buildoutatlas.geo;

import java.util.Arrays;

/**
 * Numbers keys in the order they come, without a box around each: a map has hundreds of thousands
 * of them.
 */
final class LongIndex {

  private long[] keys = new long[1024];
  private int[] slots = new int[4096];
  private int size;

  /** The number of a key; a new key gets the next one. */
  int of(long key) {
    if (size == keys.length) {
      grow();
    }
    int slot = find(key);
    if (slots[slot] == 0) {
      keys[size++] = key;
      slots[slot] = size;
    }
    return slots[slot] - 1;
  }

  /** The key with that number. */
  long key(int number) {
    return keys[number];
  }

  /** How many keys have come. */
  int size() {
    return size;
  }

  /** The slot that holds the key's number plus one, or the empty one where it belongs. */
  private int find(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (slots.length - 1);
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, size * 2);
    slots = new int[size * 8];
    for (int i = 0; i < size; i++) {
      slots[find(keys[i])] = i + 1;
    }
  }
}
