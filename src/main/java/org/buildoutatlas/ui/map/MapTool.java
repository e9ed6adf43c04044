package org.buildoutatlas.ui.map;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/**
 * Something a button of the map opens: a card beside the column of buttons.
 *
 * @param name its word in ids and message keys: {@code ui.map.<name>} and {@code
 *     ui.map.<name>.hint}
 * @param icon on the button
 * @param card makes what is opened, when it first is; as wide as it prefers, as high as the map
 *     allows
 * @param pen what works on the map while the card is open
 * @param marks how many things are set in it, told on the button; 0 for none
 */
public record MapTool(
    String name,
    Ikon icon,
    Supplier<? extends Region> card,
    Optional<MapPen> pen,
    ObservableValue<Integer> marks) {

  /** A tool that leaves the map alone and whose button tells nothing. */
  public MapTool(String name, Ikon icon, Supplier<? extends Region> card) {
    this(name, icon, card, Optional.empty());
  }

  /** A tool whose button tells nothing. */
  public MapTool(String name, Ikon icon, Supplier<? extends Region> card, Optional<MapPen> pen) {
    this(name, icon, card, pen, new SimpleObjectProperty<>(0));
  }

  /** A tool that leaves the map alone. */
  public MapTool(
      String name, Ikon icon, Supplier<? extends Region> card, ObservableValue<Integer> marks) {
    this(name, icon, card, Optional.empty(), marks);
  }
}
