package org.buildoutatlas.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.buildoutatlas.export.AnimationExporter;
import org.buildoutatlas.export.Exporter;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.QuarterSpan;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;

/** Asks what is to move, how large, for how long, in which theme and format. */
final class AnimationDialog {

  private final Desk desk;
  private final Window owner;
  private final ComboBox<Optional<Region>> what;
  private final ComboBox<Quarter> from;
  private final ComboBox<Quarter> to;
  private final ComboBox<Size> size;
  private final ComboBox<OptionalInt> length;
  private final ComboBox<Exporter> format;
  private final ComboBox<String> theme;
  private final CheckBox loop;

  /** A size that is offered. */
  private record Size(String word, double width, double height) {}

  private static final List<Size> SIZES =
      List.of(
          new Size("slide", 1280, 720),
          new Size("full", 1920, 1080),
          new Size("half", 960, 540),
          new Size("square", 1080, 1080));

  private static final List<OptionalInt> LENGTHS =
      List.of(
          OptionalInt.empty(),
          OptionalInt.of(3),
          OptionalInt.of(5),
          OptionalInt.of(10),
          OptionalInt.of(20),
          OptionalInt.of(30));

  /**
   * Offers what goes with what is seen.
   *
   * @param quarters those of the time bar
   * @param viewpoint from where a flight would begin
   * @param formats the usual one first
   */
  AnimationDialog(
      Desk desk, Window owner, QuarterSpan quarters, Viewpoint viewpoint, List<Exporter> formats) {
    this.desk = desk;
    this.owner = owner;
    what = Offer.box("animation-what", goals(viewpoint), this::goal);
    from = Offer.box("animation-from", quarters.quarters(), Quarter::toString);
    to = Offer.box("animation-to", quarters.quarters(), Quarter::toString);
    to.setValue(quarters.last());
    size = Offer.box("animation-size", SIZES, s -> desk.text("ui.save.animation.size." + s.word()));
    length = Offer.box("animation-length", LENGTHS, this::seconds);
    length.setTooltip(new Tooltip(desk.text("ui.save.animation.length.hint")));
    format =
        Offer.box(
            "animation-format", formats, e -> desk.text("ui.save.animation.format." + e.ending()));
    theme = Offer.theme("animation-theme", desk);
    loop = new CheckBox(desk.text("ui.save.animation.loop"));
    loop.setId("animation-loop");
    loop.setSelected(true);
    loop.disableProperty()
        .bind(format.valueProperty().map(chosen -> !(chosen instanceof AnimationExporter)));
    from.disableProperty().bind(what.valueProperty().map(Optional::isPresent));
    to.disableProperty().bind(from.disableProperty());
  }

  /** The playback, and flights to all maps; to the present one only where it is not seen whole. */
  private static List<Optional<Region>> goals(Viewpoint viewpoint) {
    List<Optional<Region>> goals = new ArrayList<>(List.of(Optional.empty()));
    for (Region region : Region.values()) {
      if (region != viewpoint.region() || viewpoint.camera().isPresent()) {
        goals.add(Optional.of(region));
      }
    }
    return goals;
  }

  private String goal(Optional<Region> goal) {
    return goal.map(
            region -> desk.text("ui.save.animation.fly", desk.text("ui.region." + region.word())))
        .orElseGet(() -> desk.text("ui.save.animation.play"));
  }

  private String seconds(OptionalInt seconds) {
    return seconds.isPresent()
        ? desk.text("ui.save.animation.length.some", seconds.getAsInt())
        : desk.text("ui.save.animation.length.usual");
  }

  /** Opens the dialog; {@code wished} is told what was chosen, or nothing where it was closed. */
  void ask(Consumer<AnimationWish> wished) {
    GridPane grid = new GridPane(12, 12);
    row(grid, "ui.save.animation.what", what);
    row(grid, "ui.save.animation.from", from);
    row(grid, "ui.save.animation.to", to);
    row(grid, "ui.save.size", size);
    row(grid, "ui.save.animation.length", length);
    row(grid, "ui.save.theme", theme);
    row(grid, "ui.save.animation.format", format);
    grid.add(loop, 1, grid.getRowCount());
    Question.cancellable(
            desk,
            owner,
            "animation-dialog",
            desk.text("ui.save.animation"),
            desk.text("ui.save.choose"))
        .show(desk.text("ui.save.animation"), "", grid)
        .goingOnIf(
            Bindings.createBooleanBinding(
                this::isInOrder, what.valueProperty(), from.valueProperty(), to.valueProperty()))
        .then(() -> wished.accept(wish()))
        .ask();
  }

  private void row(GridPane grid, String key, ComboBox<?> box) {
    grid.addRow(grid.getRowCount(), Offer.label(desk.text(key), box), box);
  }

  private boolean isInOrder() {
    return what.getValue().isPresent() || from.getValue().compareTo(to.getValue()) <= 0;
  }

  private AnimationWish wish() {
    return new AnimationWish(
        what.getValue()
            .<AnimationWish.Motion>map(AnimationWish.Motion.Flight::new)
            .orElseGet(
                () ->
                    new AnimationWish.Motion.Playback(
                        new QuarterSpan(from.getValue(), to.getValue()))),
        size.getValue().width(),
        size.getValue().height(),
        length.getValue().stream().asDoubleStream().boxed().findFirst(),
        loop.isSelected(),
        theme.getValue(),
        format.getValue());
  }
}
