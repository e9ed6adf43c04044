package org.buildoutatlas.theme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Colour;

/** The themes that ship with the product. */
public final class Themes {

  private static final Theme LIGHT = LightTheme.theme();
  private static final Theme DARK = DarkTheme.theme();
  private static final Theme PRINT = print(LIGHT);
  private static final Theme STAGE = stage(DARK);
  private static final Theme HIGH_CONTRAST = HighContrastTheme.theme();
  private static final List<Theme> ALL = List.of(LIGHT, DARK, PRINT, STAGE, HIGH_CONTRAST);

  private Themes() {}

  /** All of them, light first. */
  public static List<Theme> all() {
    return ALL;
  }

  /** The theme with that name; empty for any other text. */
  public static Optional<Theme> named(String name) {
    return all().stream().filter(t -> t.name().equals(name)).findFirst();
  }

  /** Dark ink on light ground, {@code light}. */
  public static Theme light() {
    return LIGHT;
  }

  /** Light ink on dark ground, {@code dark}. */
  public static Theme dark() {
    return DARK;
  }

  /** Light with a paler map, for paper and slides, {@code print}: neither shadow nor halo. */
  public static Theme print() {
    return PRINT;
  }

  /**
   * A theme for a map that stands on a page among words: the ground is that of the page, without
   * sea and neighbours, and the land is pale.
   */
  public static Theme onPage(Theme theme) {
    Theme.Map map = theme.map();
    Colour ground = theme.ui().surface();
    return new Theme(
        theme.name(),
        theme.dark(),
        theme.ui(),
        new Theme.Map(
            theme.dark() ? map.land() : Colour.of("#EEF0F2"),
            ground,
            theme.dark() ? map.host() : Colour.of("#DDE6EF"),
            ground,
            ground,
            Colour.TRANSPARENT,
            Colour.TRANSPARENT,
            Colour.TRANSPARENT,
            ground,
            map.seaName(),
            map.deepName(),
            map.landName(),
            map.cityName()),
        theme.status(),
        theme.money(),
        theme.depth(),
        theme.families(),
        theme.own(),
        theme.finish());
  }

  /**
   * A theme for a map of the sea that stands on a page: depths are paler, so that names stand out
   * from them without a halo, which presentations do not have.
   */
  public static Theme onPagePale(Theme theme) {
    return new Theme(
        theme.name(),
        theme.dark(),
        theme.ui(),
        theme.map(),
        theme.status(),
        theme.money(),
        theme.depth().stream().map(c -> c.mix(theme.ui().surface(), PALER)).toList(),
        theme.families(),
        theme.own(),
        theme.finish());
  }

  private static final double PALER = 0.5;

  private static Theme print(Theme light) {
    Theme.Map map = light.map();
    return new Theme(
        "print",
        false,
        light.ui(),
        new Theme.Map(
            Colour.of("#F6F5F1"),
            Colour.of("#FAFAF8"),
            Colour.of("#EFE7D3"),
            Colour.of("#EAF1F6"),
            Colour.of("#DDE9F1"),
            Colour.of("#DCE6ED"),
            map.coast(),
            map.nation(),
            map.inner(),
            map.seaName(),
            map.deepName(),
            map.landName(),
            map.cityName()),
        light.status(),
        light.money(),
        light.depth(),
        light.families(),
        light.own(),
        new Theme.Finish(Colour.TRANSPARENT, false, true, 1, 1.5, 2));
  }

  /** Dark with a deeper ground, for a large screen in a dim room, {@code stage}. */
  public static Theme stage() {
    return STAGE;
  }

  private static Theme stage(Theme dark) {
    Theme.Ui ui = dark.ui();
    Theme.Map map = dark.map();
    return new Theme(
        "stage",
        true,
        new Theme.Ui(
            Colour.of("#0C1A28"),
            ui.subtle(),
            ui.track(),
            Colour.of("#08131F"),
            ui.border(),
            ui.strongBorder(),
            ui.text(),
            ui.text2(),
            ui.text3(),
            ui.accent(),
            ui.onAccent(),
            ui.accentHover(),
            ui.accentSoft(),
            ui.target(),
            ui.ok(),
            ui.warn(),
            ui.warnSoft(),
            ui.error()),
        new Theme.Map(
            Colour.of("#1B2A38"),
            map.context(),
            Colour.of("#2C3D4C"),
            Colour.of("#08131F"),
            map.lake(),
            map.graticule(),
            map.coast(),
            map.nation(),
            map.inner(),
            map.seaName(),
            map.deepName(),
            map.landName(),
            map.cityName()),
        dark.status(),
        dark.money(),
        dark.depth(),
        dark.families(),
        dark.own(),
        dark.finish());
  }

  /** Black on white with strong edges and no tints, {@code high-contrast}. */
  public static Theme highContrast() {
    return HIGH_CONTRAST;
  }

  /** Reads colours written one after the other. */
  static List<Colour> colours(String hex) {
    return Stream.of(hex.split(" ")).map(Colour::of).toList();
  }
}
