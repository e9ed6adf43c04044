package org.buildoutatlas.outlook;

import org.buildoutatlas.model.Status;

/** An assumption that an outlook can be turned by. */
public sealed interface Lever {

  /** Its word in the ids of figures and of marks, for example {@code under-construction}. */
  default String word() {
    return switch (this) {
      case Cost _ -> "cost";
      case Lateness _ -> "delay";
      case Realisation r -> r.status().word().replace(' ', '-');
      case Adjacent _ -> "adjacent";
      case Unassigned _ -> "unassigned";
    };
  }

  /** The cost of a gigawatt of IT power in US dollars. */
  record Cost() implements Lever {}

  /** The median delay in months. */
  record Lateness() implements Lever {}

  /**
   * How likely a step comes about, 0 to 1.
   *
   * @param status of the step
   */
  record Realisation(Status status) implements Lever {}

  /** Whether US sites beside Stargate count, 0 or 1. */
  record Adjacent() implements Lever {}

  /** Whether claimed power without a site counts, 0 or 1. */
  record Unassigned() implements Lever {}
}
