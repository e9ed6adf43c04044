package org.buildoutatlas.ui.outlook;

import java.util.Comparator;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.map.WhatIfWords;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.WhatIf;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is supposed of single sites, each to be opened and taken back. */
final class WhatIfList {

  private final Desk desk;
  private final VBox root = new VBox(2);

  WhatIfList(Desk desk) {
    this.desk = desk;
    root.setId("what-ifs");
    root.managedProperty().bind(root.visibleProperty());
  }

  Node node() {
    return root;
  }

  /** Shows what is supposed of sites. */
  void follow(Sight sight, Map<String, WhatIf> sites) {
    root.getChildren()
        .setAll(
            sites.entrySet().stream()
                .sorted(Comparator.comparing(e -> label(sight, e.getKey())))
                .map(e -> row(e.getKey(), label(sight, e.getKey()), e.getValue()))
                .toList());
    root.setVisible(!sites.isEmpty());
  }

  private static String label(Sight sight, String id) {
    return sight.whole().site(id).map(Site::label).orElse(id);
  }

  private Node row(String id, String label, WhatIf whatIf) {
    Hyperlink site = new Hyperlink(label);
    site.setOnAction(_ -> desk.workspace().move(v -> v.withSelection(new Selection.OfSite(id))));
    String words = new WhatIfWords(desk.words(), desk.numbers()).of(whatIf);
    Button back = new Button("", new FontIcon(Feather.X));
    back.setId("what-if-back-" + id);
    back.getStyleClass().addAll("flat", "icon-button", "compact");
    back.setTooltip(new Tooltip(desk.text("ui.whatif.back", label)));
    back.setAccessibleText(desk.text("ui.whatif.back", label));
    back.setOnAction(
        _ ->
            desk.workspace()
                .move(v -> v.withAdjustments(v.adjustments().withSite(id, WhatIf.NOTHING))));
    HBox row =
        Texts.row(
            8,
            Texts.whole(desk.text("ui.whatif.mark"), "chip", "warn"),
            site,
            Texts.growing(Texts.line(words, "muted")),
            back);
    row.getStyleClass().add("what-if-row");
    return row;
  }
}
