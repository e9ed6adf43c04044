package org.buildoutatlas.ui.map;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.LonLat;

/** Works on the map with the hand while the card of its tool is open. */
public interface MapPen {

  /** What it draws, over the painted map. */
  Node node();

  /** Keeps to its places when the map moves. */
  void follow(MapFrame frame);

  /** Takes a click. */
  void click(LonLat place);

  /** Takes a double click, after the click that is part of it. */
  void finish();

  /** Takes the place under the pointer; empty off the map. */
  void point(Optional<LonLat> place);

  /** Takes a key; whether it knew what to do with it. */
  boolean key(KeyEvent event);

  /** The card was closed: nothing of it stays on the map. */
  void putAway();
}
