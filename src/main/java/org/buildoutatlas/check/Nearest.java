package org.buildoutatlas.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that was probably meant. */
public final class Nearest {

  private Nearest() {}

  /** A sentence that asks whether another word was meant; empty where none is near. */
  public static String suggestion(String word, Collection<String> known) {
    return of(word, known).map(k -> " Was \"" + k + "\" meant?").orElse("");
  }

  /** The known word that is nearest, at most a third of its letters away; empty where none is. */
  public static Optional<String> of(String word, Collection<String> known) {
    return known.stream()
        .filter(k -> distance(word, k) <= Math.max(1, Math.min(3, word.length() / 3)))
        .min(Comparator.comparingInt(k -> distance(word, k)));
  }

  /** How many letters have to be put in, left out or replaced; large and small letters are one. */
  public static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        boolean same =
            Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
        int replaced = corner + (same ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
