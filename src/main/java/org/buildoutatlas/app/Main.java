package org.buildoutatlas.app;

/** Starts the product: the window, or one of the commands. */
public final class Main {

  private Main() {}

  static void main(String[] args) {
    System.exit(new Wiring().commandLine().execute(args));
  }
}
