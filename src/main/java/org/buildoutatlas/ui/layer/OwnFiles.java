package org.buildoutatlas.ui.layer;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.check.Severity;
import org.buildoutatlas.layer.LayerFiles;
import org.buildoutatlas.layer.LayerReading;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Lays the user's files over the map, takes them away, and goes where they are. */
public final class OwnFiles {

  private final Desk desk;
  private final LayerFiles files;
  private final Supplier<Optional<MapFrame>> frame;
  private final Window owner;
  private final ObservableList<Finding> refused = FXCollections.observableArrayList();
  private int reads;

  /**
   * Keeps what it needs.
   *
   * @param frame what the map shows just now
   * @param owner of the file chooser
   */
  public OwnFiles(Desk desk, LayerFiles files, Supplier<Optional<MapFrame>> frame, Window owner) {
    this.desk = desk;
    this.files = files;
    this.frame = frame;
    this.owner = owner;
  }

  /** What is wrong with files that could not be shown, until it is taken note of. */
  ObservableList<Finding> refused() {
    return refused;
  }

  /** Takes files that are dropped on a node. */
  public void listen(Node node) {
    node.addEventHandler(
        DragEvent.DRAG_OVER,
        e -> {
          if (e.getDragboard().hasFiles()) {
            e.acceptTransferModes(TransferMode.COPY);
            e.consume();
          }
        });
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        e -> {
          if (e.getDragboard().hasFiles()) {
            add(e.getDragboard().getFiles().stream().map(File::toPath).toList());
            e.setDropCompleted(true);
            e.consume();
          }
        });
  }

  /** Asks for files and lays them over the map. */
  public void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(desk.text("ui.layers.choose"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                desk.text("ui.layers.formats"),
                files.endings().stream().map(ending -> "*." + ending).toList()),
            new FileChooser.ExtensionFilter(desk.text("ui.layers.formats.all"), "*.*"));
    Optional.ofNullable(chooser.showOpenMultipleDialog(owner))
        .ifPresent(chosen -> add(chosen.stream().map(File::toPath).toList()));
  }

  /** Lays files over the map; what cannot be read is told. */
  public void add(List<Path> paths) {
    // Each drop in a slot of its own: a second one does not stop the first.
    String slot = "layer-file-" + reads++;
    String what = paths.size() == 1 ? LayerFiles.name(paths.getFirst()) : "";
    String title =
        what.isEmpty()
            ? desk.text("ui.layers.reading.files", paths.size())
            : desk.text("ui.layers.reading.file", what);
    desk.jobs()
        .startShown(
            slot,
            title,
            progress -> read(paths, progress),
            this::take,
            thrown -> {
              throw new IllegalStateException("The layer could not be read", thrown);
            });
  }

  private List<LayerReading> read(List<Path> paths, Progress progress) throws Cancelled {
    List<LayerReading> readings = new ArrayList<>();
    for (Path path : paths) {
      progress.check();
      progress.at(0, "ui.layers.reading.shapes");
      readings.add(files.read(path, progress));
    }
    return readings;
  }

  private void take(List<LayerReading> readings) {
    List<OwnLayer> added = new ArrayList<>();
    List<Finding> errors = new ArrayList<>();
    for (LayerReading reading : readings) {
      reading.layers().forEach(layer -> added.add(layer.withColour(freeColour(added))));
      reading.findings().stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .forEach(errors::add);
    }
    refused.addAll(errors);
    if (!added.isEmpty()) {
      desk.workspace()
          .changeOwnLayers(
              own -> {
                List<OwnLayer> all = new ArrayList<>(added);
                all.addAll(own);
                return all;
              });
    }
    tell(added, errors);
  }

  private void tell(List<OwnLayer> added, List<Finding> errors) {
    if (!errors.isEmpty()) {
      Finding first = errors.getFirst();
      String refused =
          desk.text("ui.layers.refused", first.position().toString(), first.sentence());
      desk.notices()
          .failed(
              added.isEmpty()
                  ? refused
                  : desk.text("ui.layers.refused.some", refused, added(added)));
    } else if (!added.isEmpty()) {
      OwnLayer first = added.getFirst();
      desk.notices().done(added(added), desk.text("ui.layers.show"), () -> show(first));
    }
  }

  private String added(List<OwnLayer> added) {
    return added.size() == 1
        ? desk.text("ui.layers.added", added.getFirst().name())
        : desk.text("ui.layers.added.all", added.size());
  }

  /** The first colour of the palette that no layer has, or else the next one round. */
  private int freeColour(List<OwnLayer> added) {
    List<OwnLayer> all = new ArrayList<>(added);
    all.addAll(desk.workspace().ownLayers());
    int colours = desk.theme().own().size();
    return IntStream.range(0, colours)
        .filter(colour -> all.stream().noneMatch(layer -> layer.colour() % colours == colour))
        .findFirst()
        .orElse(all.size());
  }

  /** Goes where a layer is; to another map where this one does not reach it. */
  void show(OwnLayer layer) {
    frame
        .get()
        .ifPresent(
            now ->
                desk.workspace()
                    .move(
                        v -> {
                          Viewpoint there = v.withRegion(new Whereabouts(layer).region(now));
                          return there.withCamera(
                              new Whereabouts(layer).camera(there.region(), now));
                        }));
  }

  /** Brings a layer one place forward. */
  void raise(OwnLayer layer) {
    desk.workspace()
        .changeOwnLayers(
            own -> {
              List<OwnLayer> all = new ArrayList<>(own);
              int at = all.indexOf(layer);
              if (at > 0) {
                all.remove(at);
                all.add(at - 1, layer);
              }
              return all;
            });
  }

  /** Takes a layer away; it can be brought back at once. */
  void remove(OwnLayer layer) {
    List<OwnLayer> before = desk.workspace().ownLayers();
    desk.workspace()
        .changeOwnLayers(own -> own.stream().filter(other -> !other.equals(layer)).toList());
    desk.notices()
        .done(
            desk.text("ui.layers.removed", layer.name()),
            desk.text("ui.layers.restore"),
            () -> desk.workspace().changeOwnLayers(_ -> before));
  }
}
