package org.buildoutatlas.view;

/** Classes of planned facility power, for filtering. */
public enum PowerClass {
  /** No figure was published. */
  UNSTATED,
  /** Below half a gigawatt. */
  BELOW_HALF,
  /** From half a gigawatt up to one. */
  HALF_TO_ONE,
  /** From one gigawatt up to two. */
  ONE_TO_TWO,
  /** Two gigawatts and more. */
  TWO_AND_MORE;

  /** The class of a facility power in gigawatts, not negative. */
  public static PowerClass of(double gigawatts) {
    if (gigawatts < 0.5) {
      return BELOW_HALF;
    }
    if (gigawatts < 1) {
      return HALF_TO_ONE;
    }
    return gigawatts < 2 ? ONE_TO_TWO : TWO_AND_MORE;
  }
}
