package org.buildoutatlas.ui.panel;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.buildoutatlas.model.Location;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;

/** A site's name, where it stands, and where it lies. */
final class SiteHead {

  private final Desk desk;
  private final Sight sight;
  private final Standing standing;
  private final Citations citations;

  SiteHead(Desk desk, Sight sight, Standing standing, Citations citations) {
    this.desk = desk;
    this.sight = sight;
    this.standing = standing;
    this.citations = citations;
  }

  Node node() {
    Site site = standing.site();
    Label title = Texts.wrapped(site.label(), "title");
    title.setId("site-title");
    Label full = Texts.wrapped(site.name(), "support");
    VBox left = new VBox(2, title, full);
    Location location = site.location();
    String precision = location.precision().name().toLowerCase(Locale.ROOT);
    VBox right =
        new VBox(
            2,
            Texts.whole(desk.numbers().place(location.position()), "support"),
            Texts.whole(
                Stream.of(county(site), desk.text("ui.precision." + precision))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", ")),
                "support"),
            Texts.row(
                6,
                Confidences.dots(location.confidence(), desk),
                citations.marks(location.sources())));
    right.setAlignment(Pos.TOP_RIGHT);
    right.getChildren().forEach(n -> alignRight(n));
    var head = Texts.row(16, Texts.growing(left), right);
    head.setAlignment(Pos.TOP_LEFT);
    var status =
        Texts.row(
            8,
            StatusChip.of(standing, desk),
            Texts.whole(desk.text("ui.group." + group(site)), "chip", "outline"));
    Section section = new Section(head, status);
    if (!site.statusNote().isEmpty()) {
      Label note = Texts.wrapped(statusNote(site), "support");
      note.setId("site-status-note");
      section.getChildren().add(note);
    }
    if (!location.note().isEmpty()) {
      section.getChildren().add(Texts.wrapped(location.note(), "support"));
    }
    return section;
  }

  /** The sentence is of the day the facts were gathered; in the past it says so. */
  private String statusNote(Site site) {
    return sight.isPast()
        ? desk.text(
            "ui.site.note.asof", desk.numbers().day(sight.whole().asOf()), site.statusNote())
        : site.statusNote();
  }

  private static String county(Site site) {
    return site.county().isEmpty() ? site.city() : site.county();
  }

  private static String group(Site site) {
    return switch (site.group()) {
      case US_STARGATE -> "us-stargate";
      case US_ADJACENT -> "us-adjacent";
      case WORLD -> "world";
    };
  }

  private static void alignRight(Node node) {
    if (node instanceof javafx.scene.layout.HBox row) {
      row.setAlignment(Pos.CENTER_RIGHT);
    }
  }
}
