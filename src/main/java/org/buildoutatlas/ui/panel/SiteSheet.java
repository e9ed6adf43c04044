package org.buildoutatlas.ui.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Selection;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card of a site with the way back above it. */
final class SiteSheet {

  private final Desk desk;
  private final BorderPane root = new BorderPane();
  private final Label place = Texts.line("", "muted");
  private final Label name = Texts.line("", "emphasis");

  SiteSheet(Desk desk, SiteCard card) {
    this.desk = desk;
    Hyperlink back = new Hyperlink(desk.text("ui.site.back"), new FontIcon(Feather.ARROW_LEFT));
    back.setId("site-back");
    back.setOnAction(_ -> leave());
    Button close = new Button("", new FontIcon(Feather.X));
    close.setId("site-close");
    close.getStyleClass().addAll("flat", "icon-button");
    close.setTooltip(new Tooltip(desk.text("ui.site.close")));
    close.setAccessibleText(desk.text("ui.site.close"));
    close.setOnAction(_ -> leave());
    HBox trail = Texts.row(8, back, Texts.whole("/", "subtle"), place, name, Texts.spring(), close);
    trail.getStyleClass().add("site-trail");
    root.setTop(trail);
    root.setCenter(card.node());
    desk.workspace().viewpointProperty().addListener((_, _, now) -> title(now.selection()));
  }

  Node node() {
    return root;
  }

  private void leave() {
    desk.workspace().move(v -> v.withSelection(new Selection.Nothing()));
  }

  private void title(Selection selection) {
    if (selection instanceof Selection.OfSite chosen) {
      desk.workspace()
          .dataSetProperty()
          .get()
          .flatMap(set -> set.atlas().site(chosen.id()))
          .ifPresent(this::title);
    }
  }

  private void title(Site site) {
    String region = site.state().isEmpty() ? site.country() : site.state();
    place.setText(region + " /");
    name.setText(site.label());
  }
}
