package org.buildoutatlas.ui.stage;

/** Keeps screen saver and sleep away while a talk runs. */
public interface Awake {

  /** No way to do so. */
  Awake NONE = () -> Hold.NONE;

  /** Begins; it never fails, whatever the system has. */
  Hold hold();

  /** What keeps them away until it is let go, or until the program ends in whatever way. */
  interface Hold {

    /** What keeps nothing away. */
    Hold NONE =
        new Hold() {
          @Override
          public boolean works() {
            return false;
          }

          @Override
          public void letGo() {}
        };

    /** Whether they are kept away. */
    boolean works();

    /** Ends it; once is enough. */
    void letGo();
  }
}
