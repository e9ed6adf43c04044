package org.buildoutatlas.ui.measure;

import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.buildoutatlas.ui.kit.Desk;

/** What is being measured, and in which unit it is read; kept while the window is open. */
final class Measuring {

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Draft> draft =
      new ReadOnlyObjectWrapper<>(this, "draft", Draft.EMPTY);
  private final ObjectProperty<LengthUnit> unit =
      new SimpleObjectProperty<>(this, "unit", LengthUnit.KILOMETRE);
  private final ReadOnlyIntegerWrapper copies = new ReadOnlyIntegerWrapper(this, "copies");

  Measuring(Desk desk) {
    this.desk = desk;
  }

  ReadOnlyObjectProperty<Draft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  Draft draft() {
    return draft.get();
  }

  void change(UnaryOperator<Draft> step) {
    draft.set(step.apply(draft.get()));
  }

  ObjectProperty<LengthUnit> unitProperty() {
    return unit;
  }

  /** How it is written in the unit it is read in. */
  MeasureText text() {
    return new MeasureText(desk, unit.get());
  }

  /** Puts the result into the clipboard as text. */
  void copy() {
    if (draft().places().size() > 1) {
      String text = text().all(draft().survey());
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
      copies.set(copies.get() + 1);
    }
  }

  /** How often it was copied. */
  ReadOnlyIntegerProperty copiesProperty() {
    return copies.getReadOnlyProperty();
  }
}
