package org.buildoutatlas.ui.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.buildoutatlas.filter.Facet;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Filter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is asked for, each as a pill that takes it away. */
final class FilterChips {

  private final Desk desk;
  private final FacetWords words;
  private final FlowPane root = new FlowPane(6, 6);

  FilterChips(Desk desk) {
    this.desk = desk;
    words = new FacetWords(desk);
    root.setId("filter-chips");
  }

  Node node() {
    return root;
  }

  void show(Filter filter) {
    List<Node> chips = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      for (String word : facet.chosen(filter).stream().sorted().toList()) {
        chips.add(
            chip(
                words.heading(facet) + ": " + words.value(facet, word),
                f -> without(facet, word, f)));
      }
    }
    if (!filter.expression().isEmpty()) {
      chips.add(chip(filter.expression(), f -> f.withExpression("")));
    }
    root.getChildren().setAll(chips);
    root.setVisible(!chips.isEmpty());
    root.setManaged(!chips.isEmpty());
  }

  private Button chip(String text, UnaryOperator<Filter> take) {
    Button chip = new Button(text, new FontIcon(Feather.X));
    chip.getStyleClass().addAll("chip", "filter-chip");
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setMaxWidth(FilterCard.WIDTH - 32);
    chip.setAccessibleText(desk.text("ui.filter.take", text));
    chip.setTooltip(new Tooltip(desk.text("ui.filter.take", text)));
    chip.setOnAction(_ -> desk.workspace().move(v -> v.withFilter(take.apply(v.filter()))));
    return chip;
  }

  private static Filter without(Facet facet, String word, Filter filter) {
    Set<String> left = new HashSet<>(facet.chosen(filter));
    left.remove(word);
    return facet.choose(filter, left);
  }
}
