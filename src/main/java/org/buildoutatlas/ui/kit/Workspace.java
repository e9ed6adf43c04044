package org.buildoutatlas.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.view.Viewpoint;

/**
 * The only state of the window: which data set is open, what was laid over it, and from where it is
 * seen. Everything shown follows from these. Used on the JavaFX thread alone.
 */
public final class Workspace {

  private static final int MOST_STEPS = 200;

  private final ReadOnlyObjectWrapper<Optional<DataSet>> dataSet =
      new ReadOnlyObjectWrapper<>(this, "dataSet", Optional.empty());
  private final ReadOnlyObjectWrapper<Viewpoint> viewpoint;
  private final ReadOnlyObjectWrapper<Optional<Sight>> sight =
      new ReadOnlyObjectWrapper<>(this, "sight", Optional.empty());
  private final ReadOnlyObjectWrapper<List<OwnLayer>> ownLayers =
      new ReadOnlyObjectWrapper<>(this, "ownLayers", List.of());
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
  private final Deque<Viewpoint> before = new ArrayDeque<>();
  private final Deque<Viewpoint> after = new ArrayDeque<>();
  private boolean gliding;

  /** Starts with no data set, looking from there. */
  public Workspace(Viewpoint start) {
    viewpoint = new ReadOnlyObjectWrapper<>(this, "viewpoint", start);
  }

  /** The data set that is open; empty until one is. */
  public ReadOnlyObjectProperty<Optional<DataSet>> dataSetProperty() {
    return dataSet.getReadOnlyProperty();
  }

  /** What is being looked at. */
  public ReadOnlyObjectProperty<Viewpoint> viewpointProperty() {
    return viewpoint.getReadOnlyProperty();
  }

  /**
   * The atlas as known and dated by the viewpoint; changes only when one of the two clocks or the
   * data set does.
   */
  public ReadOnlyObjectProperty<Optional<Sight>> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  /**
   * The sight of the viewpoint; empty before there is one, and in the midst of a change, when the
   * viewpoint is told but its sight is not yet.
   */
  public Optional<Sight> sight() {
    Optional<DataSet> open = dataSet.get();
    return sight.get().filter(s -> open.filter(d -> s.shows(d.atlas(), viewpoint())).isPresent());
  }

  /** The user's own layers, the foremost first; they stay when another data set is opened. */
  public ReadOnlyObjectProperty<List<OwnLayer>> ownLayersProperty() {
    return ownLayers.getReadOnlyProperty();
  }

  /** The user's own layers, the foremost first. */
  public List<OwnLayer> ownLayers() {
    return ownLayers.get();
  }

  /** Lays other layers over the map. */
  public void changeOwnLayers(UnaryOperator<List<OwnLayer>> change) {
    ownLayers.set(List.copyOf(change.apply(ownLayers())));
  }

  /** Whether there is a viewpoint to go back to. */
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /** Whether there is a viewpoint to go forward to. */
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** What is being looked at. */
  public Viewpoint viewpoint() {
    return viewpoint.get();
  }

  /** Tells the sight now, if there is one, and whenever it changes. */
  public void onSight(Consumer<Sight> listener) {
    sight.get().ifPresent(listener);
    sight.addListener((_, _, now) -> now.ifPresent(listener));
  }

  /** Opens a data set in its opening view; the theme stays. */
  public void open(DataSet opened) {
    gliding = false;
    before.clear();
    after.clear();
    String theme = viewpoint().theme();
    dataSet.set(Optional.of(opened));
    show(Viewpoint.opening(opened.atlas().asOf()).withTheme(theme));
  }

  /** Looks at something else; the way back is kept. */
  public void move(UnaryOperator<Viewpoint> change) {
    gliding = false;
    step(change, true);
  }

  /** Looks elsewhere as one of a row of small moves, which are taken back together. */
  public void glide(UnaryOperator<Viewpoint> change) {
    // A move that changes nothing keeps no way back: the row begins with the first that does.
    gliding |= step(change, !gliding);
  }

  /** Ends a row of small moves. */
  public void settle() {
    gliding = false;
  }

  /** Takes the last move back. */
  public void undo() {
    exchange(before, after);
  }

  /** Makes the move again that was taken back last. */
  public void redo() {
    exchange(after, before);
  }

  /** Whether that changed anything. */
  private boolean step(UnaryOperator<Viewpoint> change, boolean keep) {
    Viewpoint now = viewpoint();
    Viewpoint next = change.apply(now);
    if (next.equals(now)) {
      return false;
    }
    if (keep) {
      before.push(now);
      if (before.size() > MOST_STEPS) {
        before.removeLast();
      }
      after.clear();
    }
    show(next);
    return true;
  }

  private void exchange(Deque<Viewpoint> from, Deque<Viewpoint> to) {
    if (!from.isEmpty()) {
      gliding = false;
      to.push(viewpoint());
      show(from.pop());
    }
  }

  private void show(Viewpoint next) {
    canUndo.set(!before.isEmpty());
    canRedo.set(!after.isEmpty());
    viewpoint.set(next);
    dataSet
        .get()
        .map(DataSet::atlas)
        .filter(atlas -> sight.get().filter(s -> s.shows(atlas, next)).isEmpty())
        .ifPresent(atlas -> sight.set(Optional.of(Sight.of(atlas, next, sight.get()))));
  }
}
