package org.buildoutatlas.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.scene.Scene;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.theme.Contrast;
import org.buildoutatlas.theme.Theme;

/**
 * A theme as style sheets: its colours under the names that AtlantaFX and Modena look up, and
 * {@code -atlas-…} for the rest; then the shapes and sizes of {@code atlas.css}.
 *
 * @param theme whose colours they are
 */
public record ThemeStyles(Theme theme) {

  /** Gives the application the base sheet, and the scene the product's. */
  public void apply(Scene scene) {
    Application.setUserAgentStylesheet(userAgentStylesheet());
    scene.getStylesheets().setAll(stylesheets());
    scene.setFill(FxInk.colour(theme.ui().surface()));
  }

  /** The sheet that every control starts from. */
  public String userAgentStylesheet() {
    return theme.dark()
        ? new PrimerDark().getUserAgentStylesheet()
        : new PrimerLight().getUserAgentStylesheet();
  }

  /** The sheets of a scene, in order. */
  public List<String> stylesheets() {
    List<String> sheets = new ArrayList<>();
    String encoded = Base64.getEncoder().encodeToString(colours().getBytes(StandardCharsets.UTF_8));
    sheets.add("data:text/css;charset=UTF-8;base64," + encoded);
    sheets.add(resource("atlas.css"));
    if (theme.finish().border() > 1) {
      sheets.add(resource("strong.css"));
    }
    return List.copyOf(sheets);
  }

  /** The sheet of looked-up colours as text. */
  String colours() {
    Map<String, Colour> colours = new LinkedHashMap<>();
    base(colours);
    roles(colours);
    atlas(colours);
    modena(colours);
    return colours.entrySet().stream()
        .map(e -> "  " + e.getKey() + ": " + e.getValue() + ";\n")
        .collect(Collectors.joining("", ".root {\n", "}\n"));
  }

  /** AtlantaFX's scale of greys, lightest first whatever the theme. */
  private void base(Map<String, Colour> colours) {
    Theme.Ui ui = theme.ui();
    List<Colour> greys =
        theme.dark()
            ? List.of(
                ui.text(),
                ui.text2(),
                ui.text2(),
                ui.text3(),
                ui.text3(),
                ui.strongBorder(),
                ui.border(),
                ui.track(),
                ui.subtle(),
                ui.surface())
            : List.of(
                ui.subtle(),
                ui.track(),
                ui.border(),
                ui.border(),
                ui.strongBorder(),
                ui.strongBorder(),
                ui.text3(),
                ui.text2(),
                ui.text2(),
                ui.text());
    for (int i = 0; i < greys.size(); i++) {
      colours.put("-color-base-" + i, greys.get(i));
    }
  }

  private void roles(Map<String, Colour> colours) {
    Theme.Ui ui = theme.ui();
    colours.put("-color-fg-default", ui.text());
    colours.put("-color-fg-muted", ui.text2());
    colours.put("-color-fg-subtle", ui.text3());
    colours.put("-color-fg-emphasis", ui.onAccent());
    colours.put("-color-bg-default", ui.surface());
    colours.put("-color-bg-overlay", ui.surface());
    colours.put("-color-bg-subtle", ui.subtle());
    colours.put("-color-bg-inset", ui.canvas());
    colours.put("-color-border-default", ui.strongBorder());
    colours.put("-color-border-muted", ui.border());
    colours.put("-color-border-subtle", ui.border());
    colours.put("-color-shadow-default", theme.finish().shadow());
    colours.put("-color-neutral-emphasis-plus", ui.text());
    colours.put("-color-neutral-emphasis", ui.text3());
    colours.put("-color-neutral-muted", ui.border());
    colours.put("-color-neutral-subtle", ui.track());
    colours.put("-color-accent-fg", ui.accent());
    colours.put("-color-accent-emphasis", ui.accent());
    colours.put("-color-accent-muted", ui.accent().mix(ui.surface(), 0.6));
    colours.put("-color-accent-subtle", ui.accentSoft());
    meaning(colours, "success", ui.ok(), ui.ok().mix(ui.surface(), 0.88));
    meaning(colours, "warning", ui.warn(), ui.warnSoft());
    meaning(colours, "danger", ui.error(), ui.error().mix(ui.surface(), 0.88));
  }

  private void meaning(Map<String, Colour> colours, String name, Colour ink, Colour soft) {
    colours.put("-color-" + name + "-fg", ink);
    colours.put("-color-" + name + "-emphasis", ink);
    colours.put("-color-" + name + "-muted", ink.mix(theme.ui().surface(), 0.6));
    colours.put("-color-" + name + "-subtle", soft);
  }

  private void atlas(Map<String, Colour> colours) {
    Theme.Ui ui = theme.ui();
    Theme.StatusInk status = theme.status();
    colours.put("-atlas-target", ui.target());
    colours.put("-atlas-track", ui.track());
    colours.put("-atlas-raised", theme.dark() ? ui.border() : ui.surface());
    colours.put("-atlas-accent-hover", ui.accentHover());
    colours.put("-atlas-shadow", theme.finish().shadow());
    colours.put("-atlas-sea", theme.map().sea());
    colours.put("-atlas-land", theme.map().land());
    colours.put("-atlas-operational", status.operational());
    colours.put("-atlas-construction", status.construction());
    colours.put("-atlas-announced", status.announced());
    colours.put("-atlas-intent", status.intent());
    colours.put("-atlas-candidate", status.candidateHigh());
    colours.put("-atlas-operational-soft", soft(status.operational()));
    colours.put("-atlas-construction-soft", soft(status.construction()));
    colours.put("-atlas-announced-soft", soft(status.announced()));
    colours.put("-atlas-candidate-soft", soft(status.candidateHigh()));
    colours.put("-atlas-spent", theme.money().spent());
    colours.put("-atlas-committed", theme.money().committed());
    colours.put("-atlas-projected", theme.money().projected());
    Theme.Families families = theme.families();
    kind(colours, "equity", families.equity());
    kind(colours, "debt", families.debt());
    kind(colours, "chips", families.chips());
    kind(colours, "memory", families.memory());
    kind(colours, "construction", families.construction());
    kind(colours, "energy", families.energy());
    kind(colours, "services", families.services());
  }

  /** A kind of contribution, and the ink that stands out from it. */
  private void kind(Map<String, Colour> colours, String name, Colour hue) {
    Colour surface = theme.ui().surface();
    Colour text = theme.ui().text();
    boolean dark = Contrast.ratio(hue, surface) >= Contrast.ratio(hue, text);
    colours.put("-atlas-kind-" + name, hue);
    colours.put("-atlas-on-kind-" + name, dark ? surface : text);
  }

  private Colour soft(Colour ink) {
    return ink.mix(theme.ui().surface(), 0.86);
  }

  /**
   * What ControlsFX looks up and AtlantaFX does not define: without these its controls are
   * invisible.
   */
  private void modena(Map<String, Colour> colours) {
    Theme.Ui ui = theme.ui();
    colours.put("-fx-base", ui.subtle());
    colours.put("-fx-color", ui.subtle());
    colours.put("-fx-hover-base", ui.track());
    colours.put("-fx-pressed-base", ui.border());
    colours.put("-fx-background", ui.surface());
    colours.put("-fx-control-inner-background", ui.surface());
    colours.put("-fx-control-inner-background-alt", ui.subtle());
    colours.put("-fx-dark-text-color", theme.dark() ? ui.onAccent() : ui.text());
    colours.put("-fx-mid-text-color", ui.text3());
    colours.put("-fx-light-text-color", theme.dark() ? ui.text() : ui.surface());
    colours.put("-fx-text-base-color", ui.text());
    colours.put("-fx-text-background-color", ui.text());
    colours.put("-fx-text-inner-color", ui.text());
    colours.put("-fx-accent", ui.accent());
    colours.put("-fx-default-button", ui.accent());
    colours.put("-fx-focus-color", ui.accent());
    colours.put("-fx-faint-focus-color", ui.accentSoft());
    colours.put("-fx-focused-text-base-color", ui.onAccent());
    colours.put("-fx-selection-bar", ui.accentSoft());
    colours.put("-fx-selection-bar-non-focused", ui.track());
    colours.put("-fx-selection-bar-text", ui.text());
    colours.put("-fx-cell-hover-color", ui.subtle());
    colours.put("-fx-cell-focus-inner-border", ui.border());
    colours.put("-fx-box-border", ui.border());
    colours.put("-fx-text-box-border", ui.strongBorder());
    colours.put("-fx-outer-border", ui.border());
    colours.put("-fx-inner-border", ui.surface());
    colours.put("-fx-inner-border-horizontal", ui.surface());
    colours.put("-fx-body-color", ui.surface());
    colours.put("-fx-mark-color", ui.text2());
    colours.put("-fx-mark-highlight-color", Colour.TRANSPARENT);
    colours.put("-fx-shadow-highlight-color", Colour.TRANSPARENT);
    colours.put("-fx-table-cell-border-color", ui.border());
    colours.put("-fx-table-header-border-color", ui.border());
  }

  private static String resource(String name) {
    return Objects.requireNonNull(
            ThemeStyles.class.getResource("/org/buildoutatlas/ui/" + name), name)
        .toExternalForm();
  }
}
