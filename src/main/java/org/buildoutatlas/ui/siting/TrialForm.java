package org.buildoutatlas.ui.siting;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.buildoutatlas.chart.CriterionName;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Hint;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Viewpoint;

/**
 * What a trial candidate is called, and what cannot be computed of it: the user may give it. A
 * value is taken by Enter or when the field is left.
 */
public final class TrialForm {

  private static final double FIELD = 84;

  private final Desk desk;
  private final Trials trials;
  private final String id;
  private final TextField name = new TextField();
  private final Map<String, TextField> fields = new LinkedHashMap<>();
  private final Label wrong = Texts.wrapped("", "error-text");
  private final VBox root = new VBox(8);

  /** Held here alone, as the next: a card builds a new form each time, and the window stays. */
  private final ChangeListener<Optional<Trials.Wrong>> refusing =
      (_, _, now) -> now.filter(w -> w.id().equals(id())).ifPresent(w -> wrong.setText(w.why()));

  private final ChangeListener<Viewpoint> following = (_, _, _) -> follow();

  /** The form of a trial candidate. */
  public TrialForm(Desk desk, Trials trials, Siting siting, Candidate trial) {
    this.desk = desk;
    this.trials = trials;
    id = trial.id();
    name.setId("trial-name");
    name.setAccessibleText(desk.text("ui.trial.rename"));
    onTaken(name, () -> trials.rename(id, name.getText()));
    Button remove = new Button(desk.text("ui.trial.remove"));
    remove.setId("trial-remove");
    remove.getStyleClass().add("compact");
    remove.setOnAction(_ -> trials.remove(id));
    wrong.setId("trial-wrong");
    wrong.managedProperty().bind(wrong.visibleProperty());
    wrong.textProperty().addListener((_, _, now) -> wrong.setVisible(!now.isEmpty()));
    wrong.setVisible(false);
    root.setId("trial-form");
    root.getChildren()
        .setAll(
            Texts.row(8, Texts.growing(name), remove),
            Texts.wrapped(desk.text("ui.trial.form"), "support"),
            wrong,
            grid(siting, trial));
    trials.wrongProperty().addListener(new WeakChangeListener<>(refusing));
    desk.workspace().viewpointProperty().addListener(new WeakChangeListener<>(following));
    follow();
  }

  private String id() {
    return id;
  }

  /** The node to be placed in the card. */
  public Node node() {
    return root;
  }

  /** Fields for what was not computed; what came from a coarse grid may be given better. */
  private Node grid(Siting siting, Candidate trial) {
    TrialAsk ask = new TrialAsk(desk.words(), desk.numbers());
    GridPane grid = new GridPane(8, 6);
    int line = 0;
    for (Criterion criterion : siting.criteria()) {
      Optional<Measurement> known = trial.measurement(criterion.key());
      boolean distance =
          siting.method().distances().stream().anyMatch(d -> d.key().equals(criterion.key()));
      if (distance) {
        continue;
      }
      TextField field = new TextField();
      field.setId("trial-" + criterion.id());
      field.setPrefWidth(FIELD);
      field.setMinWidth(FIELD);
      known
          .filter(m -> m.kind() != Measurement.Kind.GIVEN)
          .flatMap(Measurement::number)
          .ifPresent(n -> field.setPromptText(written(n)));
      Label label = Texts.wrapped(CriterionName.of(desk.words(), criterion));
      label.setLabelFor(field);
      field.setAccessibleText(criterion.name());
      field.setAccessibleHelp(ask.of(criterion));
      Hint.on(label, () -> ask.of(criterion));
      Hint.on(field, () -> ask.of(criterion));
      field.textProperty().addListener((_, _, _) -> wrong.setText(""));
      onTaken(field, () -> give(criterion, field.getText()));
      fields.put(criterion.id(), field);
      grid.addRow(line, label, field, Texts.wrapped(ask.unit(criterion), "support"));
      GridPane.setHgrow(label, Priority.ALWAYS);
      line++;
    }
    return grid;
  }

  private void give(Criterion criterion, String text) {
    Optional<Candidate> trial = trials.find(id);
    if (trial.isEmpty()) {
      return;
    }
    Optional<Double> value = TypedNumber.read(text);
    if (value.isEmpty() && !text.isBlank()) {
      wrong.setText(
          desk.text("ui.trial.number", CriterionName.of(desk.words(), criterion), text.strip()));
      return;
    }
    wrong.setText("");
    if (!value.equals(Optional.ofNullable(trials.given(trial.get()).get(criterion.id())))) {
      trials.give(id, criterion.id(), value);
    }
  }

  /** Shows what is known now, but for the field that is written in. */
  private void follow() {
    wrong.setText("");
    trials
        .find(id)
        .ifPresent(
            trial -> {
              if (!name.isFocused()) {
                name.setText(trial.label());
              }
              Map<String, Double> given = trials.given(trial);
              fields.forEach(
                  (criterion, field) -> {
                    if (!field.isFocused()) {
                      field.setText(
                          Optional.ofNullable(given.get(criterion)).map(this::written).orElse(""));
                    }
                  });
            });
  }

  private String written(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static void onTaken(TextField field, Runnable taken) {
    field.setOnAction(_ -> taken.run());
    field
        .focusedProperty()
        .addListener(
            (_, _, on) -> {
              if (!on) {
                taken.run();
              }
            });
  }
}
