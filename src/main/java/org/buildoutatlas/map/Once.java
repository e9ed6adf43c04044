package org.buildoutatlas.map;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something made when it is first asked for, and kept. Others who ask meanwhile wait; after a
 * failure it is made anew.
 */
final class Once<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T made;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T thing = made;
    return thing == null ? make() : thing;
  }

  private synchronized T make() {
    T thing = made;
    if (thing == null) {
      thing = maker.get();
      made = thing;
    }
    return thing;
  }
}
