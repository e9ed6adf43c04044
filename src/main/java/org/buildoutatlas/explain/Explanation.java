package org.buildoutatlas.explain;

import java.time.LocalDate;
import java.util.List;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quarter;

/**
 * Where a number comes from, as a tree.
 *
 * @param at the quarter
 * @param knownOn the day
 * @param root the number itself
 */
public record Explanation(Quarter at, LocalDate knownOn, Node root) {

  /**
   * One number of the tree.
   *
   * @param id its id in the catalogue, else that of the step
   * @param name what it is, in few words
   * @param figure its value, to the last digit
   * @param shown its value as it is shown elsewhere, rounded, with {@code est.} and a range where
   *     it has one
   * @param exactly its value to the last digit, so that it can be added up again; a chance as it is
   *     shown elsewhere, since more digits of it mean nothing
   * @param how how it was found: a formula, or what was chosen by which rule
   * @param inputs what it was computed from, in the order of the formula; empty for what was stated
   *     or assumed
   * @param facts what was stated, the chosen first; empty for what was computed
   */
  public record Node(
      String id,
      String name,
      Figure figure,
      String shown,
      String exactly,
      String how,
      List<Node> inputs,
      List<Fact> facts) {

    /** Copies the lists. */
    public Node {
      inputs = List.copyOf(inputs);
      facts = List.copyOf(facts);
    }
  }
}
