package org.buildoutatlas.work;

import java.util.function.BooleanSupplier;

/** Where a piece of work reports how far it is, and learns that it is no longer wanted. */
public interface Progress {

  /** Reports nothing and is never cancelled. */
  Progress NONE =
      new Progress() {
        @Override
        public void at(double share, String step) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * Reports how far the work is.
   *
   * @param share 0 at the start to 1 at the end
   * @param step what is being done, as a message key
   */
  void at(double share, String step);

  /** Whether the result is no longer wanted. */
  boolean isCancelled();

  /** Stops the work if its result is no longer wanted. */
  default void check() throws Cancelled {
    if (isCancelled()) {
      throw new Cancelled();
    }
  }

  /** The same, cancelled as well once it is wanted no more. */
  default Progress whileWanted(BooleanSupplier wanted) {
    Progress whole = this;
    return new Progress() {
      @Override
      public void at(double share, String step) {
        whole.at(share, step);
      }

      @Override
      public boolean isCancelled() {
        return whole.isCancelled() || !wanted.getAsBoolean();
      }
    };
  }

  /**
   * A part of the work as work of its own, which reports from 0 to 1 as well.
   *
   * @param from the share at which the part begins
   * @param to the share at which it ends
   */
  default Progress part(double from, double to) {
    Progress whole = this;
    return new Progress() {
      @Override
      public void at(double share, String step) {
        whole.at(from + share * (to - from), step);
      }

      @Override
      public boolean isCancelled() {
        return whole.isCancelled();
      }
    };
  }
}
