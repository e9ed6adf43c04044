package org.buildoutatlas.map;

/**
 * A thing compared by being the very same one: for large values that are never changed, where
 * looking into them would cost more than making the answer anew.
 *
 * @param thing what is compared
 */
record Same<T>(T thing) {

  @Override
  @SuppressWarnings("ReferenceEquality") // that is what it is for
  public boolean equals(Object other) {
    return other instanceof Same<?> same && same.thing == thing;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(thing);
  }
}
