package org.buildoutatlas.ui.kit;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.util.Duration;

/**
 * Whether things fade where they would fly: as the user chose, or as the system is set until the
 * user chooses. Used on the JavaFX thread alone.
 */
public final class Motion {

  /** How long any motion takes while motion is reduced: a fade. */
  public static final Duration FADE = Duration.millis(120);

  private final ReadOnlyBooleanWrapper reduced = new ReadOnlyBooleanWrapper(this, "reduced");

  /** Held here alone: the preferences outlive every window. */
  private final ChangeListener<Boolean> following = (_, _, _) -> update();

  private Optional<Boolean> chosen;

  /**
   * Begins as it was chosen.
   *
   * @param chosen empty until the user has chosen
   */
  public Motion(Optional<Boolean> chosen) {
    this.chosen = chosen;
    Platform.getPreferences()
        .reducedMotionProperty()
        .addListener(new WeakChangeListener<>(following));
    update();
  }

  /** Whether motion is reduced. */
  public ReadOnlyBooleanProperty reducedProperty() {
    return reduced.getReadOnlyProperty();
  }

  /** Whether motion is reduced. */
  public boolean isReduced() {
    return reduced.get();
  }

  /** Reduces motion or allows all of it, whatever the system says. */
  public void reduce(boolean on) {
    chosen = Optional.of(on);
    update();
  }

  private void update() {
    reduced.set(chosen.orElseGet(Platform.getPreferences()::isReducedMotion));
  }
}
