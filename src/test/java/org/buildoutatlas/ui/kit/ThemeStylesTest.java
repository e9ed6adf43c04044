package org.buildoutatlas.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

class ThemeStylesTest {

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "high-contrast"})
  void showsEveryControlInTheColoursOfTheTheme(String name) throws Exception {
    Theme theme = Themes.named(name).orElseThrow();
    BufferedImage image =
        FxThread.call(
            () -> {
              FxFonts fonts = new FxFonts();
              Scene scene = new Scene(gallery(fonts), 900, 720);
              new ThemeStyles(theme).apply(scene);
              return FxThread.toAwt(scene.snapshot(null));
            });
    FxThread.leave(image, "controls-" + name);

    assertEquals(theme.ui().surface().argb(), image.getRGB(890, 700));
    assertTrue(holds(image, theme.ui().accent().argb()), "the main button is in the accent");
    assertTrue(holds(image, theme.ui().track().argb()), "the slider has a track");
  }

  @Test
  void looksUpNoColourThatIsNotDefined() throws Exception {
    String defined = new ThemeStyles(Themes.light()).colours();
    Set<String> missing = new TreeSet<>();
    for (String sheet : List.of("atlas.css", "strong.css")) {
      Matcher names = Pattern.compile("-(?:atlas|color)-[a-z0-9-]+").matcher(read(sheet));
      while (names.find()) {
        if (!defined.contains(names.group() + ":")) {
          missing.add(names.group());
        }
      }
    }
    // The comment on top speaks of the two families of names.
    missing.removeAll(Set.of("-atlas-", "-color-"));
    assertEquals(Set.of(), missing);
  }

  @Test
  void writesSheetsWithoutMistakes() throws Exception {
    List<String> mistakes =
        FxThread.call(
            () -> {
              CssParser.errorsProperty().clear();
              List<String> found = new ArrayList<>();
              new CssParser().parse(new ThemeStyles(Themes.light()).colours());
              for (String sheet : List.of("atlas.css", "strong.css")) {
                new CssParser().parse(read(sheet));
              }
              CssParser.errorsProperty().forEach(e -> found.add(e.getMessage()));
              return found;
            });
    assertEquals(List.of(), mistakes);
  }

  private static String read(String sheet) throws Exception {
    try (var in = ThemeStyles.class.getResourceAsStream("/org/buildoutatlas/ui/" + sheet)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static boolean holds(BufferedImage image, int argb) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) == argb) {
          return true;
        }
      }
    }
    return false;
  }

  private static Parent gallery(FxFonts fonts) {
    HBox toolbar =
        new HBox(
            styled(new Label("Buildout Atlas"), "product-name"),
            styled(new HBox(), "toolbar-gap"),
            segmented("United States", "Korea", "Pacific", "World"),
            styled(new TextField(), "search-field"),
            icon(Feather.CORNER_UP_LEFT),
            new Button("Export", new FontIcon(Feather.UPLOAD)),
            styled(new Button("Present", new FontIcon(Feather.PLAY)), "primary"));
    toolbar.getStyleClass().add("atlas-toolbar");
    VBox root = new VBox(toolbar, new HBox(left(fonts), right(fonts)), status());
    root.getStyleClass().add("atlas-window");
    return root;
  }

  private static Node left(FxFonts fonts) {
    Button disabled = new Button("Disabled");
    disabled.setDisable(true);
    Button disabledPrimary = styled(new Button("Disabled"), "primary");
    disabledPrimary.setDisable(true);
    HBox buttons =
        new HBox(
            8,
            styled(new Button("Default"), "primary"),
            new Button("Default"),
            disabled,
            disabledPrimary,
            styled(new Button("Flat"), "flat"));
    HBox small =
        new HBox(
            8,
            styled(new Button("Compact"), "compact"),
            styled(segmented("Low", "Base", "High"), "compact"),
            new CheckBox("Candidates"));
    ComboBox<String> combo = new ComboBox<>();
    combo.getItems().addAll("2026 Q4", "2027 Q1");
    combo.getSelectionModel().select(0);
    DatePicker date = new DatePicker();
    date.setPrefWidth(160);
    TextField field = new TextField("Abil");
    HBox fields = new HBox(8, field, combo, date);
    RangeSlider range = new RangeSlider(0, 100, 20, 70);
    HBox sliders = new HBox(8, new Slider(0, 100, 40), range, new ProgressBar(0.4));
    ProgressBar busy = new ProgressBar(0.7);
    busy.setPrefWidth(300);
    FlowPane chips = new FlowPane(6, 6);
    for (String status :
        List.of(
            "operational",
            "construction",
            "announced",
            "intent",
            "candidate",
            "ok",
            "warn",
            "error",
            "outline")) {
      chips.getChildren().add(styled(new Label(status.toUpperCase(Locale.ROOT)), "chip", status));
    }
    VBox warn =
        styled(
            new VBox(
                styled(new Label("Data is 34 days old"), "minor-title", "warn-text"),
                styled(new Label("Figures are as of 19 Oct 2026."), "support"),
                styled(new Button("Update"), "compact")),
            "card",
            "warn");
    VBox card =
        styled(
            new VBox(
                styled(new Label("Seven US sites plan 9.4 GW"), "map-title"),
                fonts.text("거제 옥포, 삼성중공업 60 %", Face.REGULAR, "body"),
                styled(new Label("Support text, units"), "support"),
                new Hyperlink("12 sources")),
            "card");
    VBox left = new VBox(12, buttons, small, fields, sliders, busy, chips, card, warn);
    left.getStyleClass().add("panel-content");
    left.setPrefWidth(460);
    return left;
  }

  private static Node right(FxFonts fonts) {
    ListView<String> list = new ListView<>();
    list.getItems().addAll("Abilene, Texas", "Shackelford County, Texas", "Milam County, Texas");
    list.getSelectionModel().select(1);
    list.setPrefHeight(130);
    HBox row = styled(new HBox(new Label("A row that is selected")), "row", "selected");
    VBox section =
        styled(
            new VBox(
                styled(new Label("Projected by the target date"), "support"),
                styled(new Label("$480 bn"), "headline-number"),
                styled(new Label("Base case reaches $500 bn in 2029 Q2"), "section-title"),
                styled(new Label("Target $500 bn"), "emphasis", "target-text"),
                fonts.text("부산 Busan", Face.SEMIBOLD, "title")),
            "panel-section");
    VBox content = new VBox(section, list, row);
    TabPane tabs = new TabPane();
    for (String name : List.of("Investment", "Partners", "Siting", "Story")) {
      Tab tab = new Tab(name, name.equals("Investment") ? content : new VBox());
      tab.setClosable(false);
      tabs.getTabs().add(tab);
    }
    VBox panel = new VBox(tabs);
    panel.getStyleClass().add("side-panel");
    panel.setPrefWidth(440);
    return panel;
  }

  private static Node status() {
    return styled(new HBox(new Label("As of 22 Nov 2026"), new Label("64 sources")), "status-bar");
  }

  private static Button icon(Feather icon) {
    return styled(new Button("", new FontIcon(icon)), "icon-button", "flat");
  }

  private static HBox segmented(String... names) {
    HBox box = styled(new HBox(), "segmented");
    for (String name : names) {
      ToggleButton part = new ToggleButton(name);
      part.setSelected(name.equals(names[names.length > 3 ? 0 : 1]));
      box.getChildren().add(part);
    }
    return box;
  }

  private static <T extends Node> T styled(T node, String... classes) {
    node.getStyleClass().addAll(classes);
    return node;
  }
}
