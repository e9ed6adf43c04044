package org.buildoutatlas.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.buildoutatlas.ui.map.MapView;

/**
 * Writes to the log how long it took from the start of the process until the first whole map lay
 * there; on the console with {@code -Dbuildoutatlas.timing=true}.
 */
final class FirstMap implements ChangeListener<Boolean> {

  private static final Logger LOG = Logger.getLogger(FirstMap.class.getName());

  private FirstMap() {}

  /** Waits for the first map. */
  static void await(MapView map) {
    map.settledProperty().addListener(new FirstMap());
  }

  @Override
  public void changed(ObservableValue<? extends Boolean> settled, Boolean before, Boolean now) {
    if (!now) {
      return;
    }
    settled.removeListener(this);
    Level level = Boolean.getBoolean("buildoutatlas.timing") ? Level.INFO : Level.FINE;
    ProcessHandle.current()
        .info()
        .startInstant()
        .map(start -> Duration.between(start, Instant.now()).toMillis())
        .ifPresent(ms -> LOG.log(level, () -> "The first map lies there after " + ms + " ms"));
  }
}
