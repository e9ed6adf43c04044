package org.buildoutatlas.drawing.awt;

/** Follows outlines of straight pieces, in pixels of the picture. */
interface Pen {

  /** Starts a part; what went before has ended. */
  void move(double x, double y);

  /** Draws a straight piece. */
  void line(double x, double y);

  /** Ends the part. */
  void end(boolean closed);
}
