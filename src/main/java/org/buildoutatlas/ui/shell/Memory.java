package org.buildoutatlas.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.buildoutatlas.settings.Settings;
import org.buildoutatlas.settings.SettingsFile;

/** What the window remembers from run to run. */
final class Memory {

  private static final Logger LOG = Logger.getLogger(Memory.class.getName());
  private static final double FIRST_WIDTH = 1440;
  private static final double FIRST_HEIGHT = 900;

  private final SettingsFile file;
  private Settings settings;

  Memory(SettingsFile file) {
    this.file = file;
    settings = file.load();
  }

  Settings settings() {
    return settings;
  }

  /** The folder opened last. */
  Optional<Path> folder() {
    return settings.folder();
  }

  /** The company's template that presentations take; what is set is remembered. */
  ObjectProperty<Optional<Path>> template() {
    ObjectProperty<Optional<Path>> template =
        new SimpleObjectProperty<>(this, "template", settings.template());
    template.addListener((_, _, now) -> change(s -> s.withTemplate(now)));
    return template;
  }

  /** Weights that the user keeps under names; what is set is remembered. */
  ObjectProperty<List<Settings.Weighting>> weightings() {
    ObjectProperty<List<Settings.Weighting>> weightings =
        new SimpleObjectProperty<>(this, "weightings", settings.weightings());
    weightings.addListener((_, _, now) -> change(s -> s.withWeightings(now)));
    return weightings;
  }

  void change(UnaryOperator<Settings> change) {
    settings = change.apply(settings);
  }

  /** Puts a window where it stood, moved and shrunk so that all of it lies on a screen. */
  void place(Stage stage) {
    Rectangle2D first = Screen.getPrimary().getVisualBounds();
    Settings.Place wanted =
        settings
            .place()
            .orElseGet(
                () ->
                    new Settings.Place(
                        first.getMinX() + (first.getWidth() - FIRST_WIDTH) / 2,
                        first.getMinY() + (first.getHeight() - FIRST_HEIGHT) / 2,
                        FIRST_WIDTH,
                        FIRST_HEIGHT,
                        false));
    Settings.Place kept = clamped(wanted, screenOf(wanted, first));
    stage.setX(kept.x());
    stage.setY(kept.y());
    stage.setWidth(kept.width());
    stage.setHeight(kept.height());
    stage.setMaximized(kept.maximized());
  }

  /** Takes in where a window stands and saves everything. */
  void leave(Stage stage) {
    boolean full = stage.isMaximized() || stage.isIconified();
    Settings.Place now =
        new Settings.Place(
            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    settings =
        settings.withPlace(
            settings
                .place()
                .filter(_ -> full)
                .map(
                    p ->
                        new Settings.Place(
                            p.x(), p.y(), p.width(), p.height(), stage.isMaximized()))
                .orElse(now));
    try {
      file.save(settings);
    } catch (IOException e) {
      // Closing must not fail because a size could not be kept.
      LOG.log(Level.WARNING, "The window's settings could not be saved", e);
    }
  }

  /** A place moved and shrunk into an area. */
  static Settings.Place clamped(Settings.Place place, Rectangle2D area) {
    double width = Math.min(place.width(), area.getWidth());
    double height = Math.min(place.height(), area.getHeight());
    return new Settings.Place(
        Math.clamp(place.x(), area.getMinX(), area.getMaxX() - width),
        Math.clamp(place.y(), area.getMinY(), area.getMaxY() - height),
        width,
        height,
        place.maximized());
  }

  private static Rectangle2D screenOf(Settings.Place place, Rectangle2D otherwise) {
    List<Screen> screens =
        Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height());
    return screens.isEmpty() ? otherwise : screens.getFirst().getVisualBounds();
  }
}
