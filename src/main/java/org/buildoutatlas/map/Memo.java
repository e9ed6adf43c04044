package org.buildoutatlas.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/**
 * Remembers the last few answers to a question that is asked again and again with every painting.
 * What is remembered never changes, so an answer from memory is the same as a new one. Others who
 * ask meanwhile wait.
 */
final class Memo<K, V> {

  private final int capacity;
  private final Deque<Answer<K, V>> answers = new ArrayDeque<>();

  private record Answer<K, V>(K key, V value) {}

  /** Remembers that many answers, the least used forgotten first. */
  Memo(int capacity) {
    this.capacity = capacity;
  }

  /** The answer for a key, from memory or made now; keys are compared, not hashed. */
  synchronized V get(K key, Function<K, V> maker) {
    Answer<K, V> known = null;
    for (Answer<K, V> answer : answers) {
      if (answer.key.equals(key)) {
        known = answer;
        break;
      }
    }
    if (known == null) {
      known = new Answer<>(key, maker.apply(key));
    } else {
      answers.remove(known);
    }
    answers.addFirst(known);
    while (answers.size() > capacity) {
      answers.removeLast();
    }
    return known.value;
  }
}
