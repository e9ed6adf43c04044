package org.buildoutatlas.ui.panel;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Hint;
import org.buildoutatlas.ui.kit.Texts;

/** The sources of one card, numbered as they are first quoted; every number opens its source. */
final class Citations {

  private static final double DATE = 82;

  /** Small numbers beyond this width stand in further lines, in pixels. */
  private static final double MARKS = 120;

  /** A digit of a small number with its share of the air around it, and between two numbers. */
  private static final double DIGIT = 9;

  private static final double GAP = 4;
  private static final double TIER = 46;

  private final Desk desk;
  private final Map<Source, Integer> numbers = new LinkedHashMap<>();

  Citations(Desk desk) {
    this.desk = desk;
  }

  /** How many sources were quoted so far. */
  int size() {
    return numbers.size();
  }

  /** The small numbers behind a figure. */
  FlowPane marks(List<Source> sources) {
    FlowPane marks = new FlowPane(GAP, 0);
    marks.getStyleClass().add("source-marks");
    double wide = 0;
    for (Source source : sources.stream().distinct().toList()) {
      Hyperlink mark = mark(source);
      marks.getChildren().add(mark);
      wide += mark.getText().length() * DIGIT + GAP;
    }
    // A flow is as wide as its lines may be, however short they are.
    marks.setPrefWrapLength(Math.min(MARKS, wide));
    marks.setMinWidth(Region.USE_PREF_SIZE);
    return marks;
  }

  /** The list of all that were quoted, by number. */
  VBox list() {
    VBox list = new VBox(6);
    list.setId("sources");
    numbers.forEach((source, number) -> list.getChildren().add(row(source, number)));
    return list;
  }

  private Hyperlink mark(Source source) {
    int number = numbers.computeIfAbsent(source, _ -> numbers.size() + 1);
    Hyperlink link = link(source, Integer.toString(number));
    link.getStyleClass().add("source-number");
    return link;
  }

  private Node row(Source source, int number) {
    Label mark = Texts.whole(Integer.toString(number), "source-index");
    String text = said(source);
    Label title = Texts.wrapped(text, "support", "source-title");
    Label plain = Texts.whole(source.published().map(desk.numbers()::date).orElse(""), "support");
    Label tier = Texts.whole(desk.text("ui.tier." + source.tier()), "support");
    plain.setPrefWidth(DATE);
    plain.setAlignment(Pos.TOP_RIGHT);
    tier.setPrefWidth(TIER);
    VBox words = new VBox(2, title);
    source.url().ifPresent(url -> words.getChildren().add(address(source, url)));
    if (!source.readDirectly()) {
      words.getChildren().add(Texts.wrapped(desk.text("ui.source.indirect"), "annotation"));
    }
    HBox row = new HBox(12, mark, Texts.growing(words), plain, tier);
    row.getStyleClass().add("source-row");
    return row;
  }

  private static String said(Source source) {
    return source.publisher().equals(source.title())
        ? source.title()
        : source.publisher() + ", " + source.title();
  }

  private Hyperlink address(Source source, URI url) {
    String host = url.getHost() == null ? url.toString() : url.getHost();
    Hyperlink link = link(source, host);
    link.setMinWidth(0); // A long name ends in dots; the hint tells the whole address.
    link.getStyleClass().add("source-address");
    return link;
  }

  private Hyperlink link(Source source, String text) {
    Hyperlink link = new Hyperlink(text);
    link.setMinWidth(Hyperlink.USE_PREF_SIZE);
    String said = said(source);
    link.setAccessibleText(said);
    Hint.on(link, () -> said + source.url().map(u -> System.lineSeparator() + u).orElse(""));
    source.url().ifPresentOrElse(url -> connect(link, url), () -> link.setFocusTraversable(false));
    return link;
  }

  private void connect(Hyperlink link, URI url) {
    link.setOnAction(
        _ -> {
          desk.browser().open(url);
          link.setVisited(false);
        });
    link.setOnContextMenuRequested(
        e -> {
          copyMenu(url).show(link, e.getScreenX(), e.getScreenY());
          e.consume();
        });
  }

  private ContextMenu copyMenu(URI url) {
    MenuItem copy = new MenuItem(desk.text("ui.source.copy"));
    copy.setOnAction(
        _ -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(url.toString());
          Clipboard.getSystemClipboard().setContent(content);
        });
    return new ContextMenu(copy);
  }
}
