package org.buildoutatlas.ui.filter;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.filter.SiteField;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;

/** The fields of an expression, what each holds, and examples that can be taken over. */
final class ExpressionHelp {

  private static final List<String> EXAMPLES =
      List.of(
          "status = 'under construction' AND gw >= 1",
          "state IN ('TX', 'NM') OR partner = 'oracle'",
          "first_power BETWEEN 2027 AND 2028",
          "name ILIKE '%county%' AND gw IS NOT NULL");

  private static final double HEIGHT = 190;
  private static final double NAME = 96;

  private final VBox root = new VBox(6);

  ExpressionHelp(Desk desk, Consumer<String> write) {
    VBox fields = new VBox(4);
    for (SiteField field : SiteField.values()) {
      Label name = Texts.whole(field.word(), "emphasis");
      name.setMinWidth(NAME);
      String kind = desk.text("ui.filter.kind." + field.kind().name().toLowerCase(Locale.ROOT));
      HBox row =
          Texts.row(
              8,
              name,
              Texts.growing(
                  Texts.wrapped(
                      kind + ": " + desk.text("ui.filter.field." + field.word()), "support")));
      row.getStyleClass().add("headline");
      fields.getChildren().add(row);
    }
    fields.getChildren().add(Texts.wrapped(desk.text("ui.filter.expression.signs"), "support"));
    for (String example : EXAMPLES) {
      Hyperlink link = new Hyperlink(example);
      link.setAccessibleText(desk.text("ui.filter.expression.example", example));
      link.setOnAction(_ -> write.accept(example));
      fields.getChildren().add(link);
    }
    ScrollPane scroll = new ScrollPane(fields);
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(HEIGHT);
    scroll.setMinHeight(HEIGHT);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("clear-scroll");
    root.getChildren().setAll(scroll);
    root.setId("filter-fields");
    root.setVisible(false);
    root.setManaged(false);
  }

  Node node() {
    return root;
  }

  void toggle() {
    root.setVisible(!root.isVisible());
    root.setManaged(root.isVisible());
  }
}
