package org.buildoutatlas.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.buildoutatlas.drawing.Colour;
import org.junit.jupiter.api.Test;

/** Every pair of colours that has to be told apart, in every theme, with the least it needs. */
class ThemeContrastTest {

  private static final double TEXT = 4.5;
  private static final double MARK = 3;

  /** Status colours stay this far apart whichever cone is missing. */
  private static final double STATUS = 14;

  /** Parts next to each other in a bar, which also have a gap between them. */
  private static final double PARTS = 9.4;

  private record Row(
      String name,
      double floor,
      Function<Theme, List<Colour>> ink,
      Function<Theme, List<Colour>> ground) {}

  private static final List<Row> TABLE =
      List.of(
          new Row(
              "text on surfaces",
              TEXT,
              t -> List.of(t.ui().text(), t.ui().text2(), t.ui().text3()),
              t -> List.of(t.ui().surface(), t.ui().subtle())),
          new Row(
              "text that tells a state",
              TEXT,
              t -> List.of(t.ui().target(), t.ui().ok(), t.ui().warn(), t.ui().error()),
              t -> List.of(t.ui().surface())),
          new Row(
              "a warning on its card",
              TEXT,
              t -> List.of(t.ui().warn(), t.ui().text(), t.ui().text2()),
              t -> List.of(t.ui().warnSoft())),
          new Row(
              "a link, also in a chosen row",
              TEXT,
              t -> List.of(t.ui().accent()),
              t -> List.of(t.ui().surface(), t.ui().accentSoft())),
          new Row(
              "text on a button",
              TEXT,
              t -> List.of(t.ui().onAccent()),
              t -> List.of(t.ui().accent(), t.ui().accentHover())),
          new Row(
              "names of seas", TEXT, t -> List.of(t.map().seaName()), t -> List.of(t.map().sea())),
          new Row(
              "names on land",
              TEXT,
              t -> List.of(t.map().landName(), t.map().cityName()),
              t -> List.of(t.map().land(), t.map().context(), t.map().host())),
          new Row(
              "names on the depths that candidates stand on",
              TEXT,
              t -> List.of(t.map().deepName()),
              t -> t.depth().subList(0, 5)),
          new Row(
              "markers on the map",
              MARK,
              t ->
                  List.of(
                      t.status().operational(),
                      t.status().construction(),
                      t.status().announced(),
                      t.status().intent(),
                      t.status().candidateHigh(),
                      t.status().candidateMiddle(),
                      t.status().candidateLow()),
              t -> List.of(t.map().land(), t.map().host(), t.map().sea())),
          new Row(
              "the user's own layers",
              MARK,
              Theme::own,
              t -> List.of(t.map().land(), t.map().context(), t.map().host(), t.map().sea())),
          new Row(
              "the score on a candidate",
              TEXT,
              t -> List.of(t.status().onCandidate()),
              t ->
                  List.of(
                      t.status().candidateHigh(),
                      t.status().candidateMiddle(),
                      t.status().candidateLow())),
          new Row(
              "the target line on a fan",
              MARK,
              t -> List.of(t.ui().target()),
              t -> List.of(t.ui().surface(), t.money().fan80(), t.money().fan50())),
          new Row(
              "edges of controls",
              MARK,
              t -> List.of(t.ui().strongBorder()),
              t -> List.of(t.ui().surface())));

  @Test
  void everyPairReachesItsFloorInEveryTheme() {
    List<String> broken = new ArrayList<>();
    for (Theme theme : Themes.all()) {
      for (Row row : TABLE) {
        for (Colour ink : row.ink().apply(theme)) {
          for (Colour ground : row.ground().apply(theme)) {
            double ratio = Contrast.ratio(ink, ground);
            if (ratio < row.floor()) {
              broken.add(said(theme, row.name(), ink, ground, ratio));
            }
          }
        }
      }
    }
    assertTrue(broken.isEmpty(), () -> String.join("\n", broken));
  }

  @Test
  void statusColoursDifferWhicheverConeIsMissing() {
    List<String> broken = new ArrayList<>();
    for (Theme theme : Themes.all()) {
      Theme.StatusInk s = theme.status();
      List<Colour> inks =
          List.of(s.operational(), s.construction(), s.announced(), s.intent(), s.candidateHigh());
      for (ColourVision vision : ColourVision.values()) {
        for (int i = 0; i < inks.size(); i++) {
          for (int j = 0; j < i; j++) {
            double apart = Contrast.difference(inks.get(i), inks.get(j), vision);
            if (apart < STATUS) {
              broken.add(said(theme, "status, " + vision, inks.get(i), inks.get(j), apart));
            }
          }
        }
      }
    }
    assertTrue(broken.isEmpty(), () -> String.join("\n", broken));
  }

  @Test
  void ownLayersDifferWhicheverConeIsMissing() {
    List<String> broken = new ArrayList<>();
    for (Theme theme : Themes.all()) {
      List<Colour> inks = theme.own();
      for (ColourVision vision : ColourVision.values()) {
        for (int i = 0; i < inks.size(); i++) {
          for (int j = 0; j < i; j++) {
            double apart = Contrast.difference(inks.get(i), inks.get(j), vision);
            if (apart < STATUS) {
              broken.add(said(theme, "own layers, " + vision, inks.get(i), inks.get(j), apart));
            }
          }
        }
      }
    }
    assertTrue(broken.isEmpty(), () -> String.join("\n", broken));
  }

  @Test
  void neighboursInBarsDifferWhicheverConeIsMissing() {
    List<String> broken = new ArrayList<>();
    for (Theme theme : Themes.all()) {
      Theme.Money m = theme.money();
      Theme.Families f = theme.families();
      List<List<Colour>> bars =
          List.of(
              List.of(m.spent(), m.committed(), m.projected()),
              f.sea(),
              f.connection(),
              List.of(f.equity(), f.debt()),
              List.of(f.chips(), f.memory()),
              List.of(f.construction(), f.energy()));
      for (List<Colour> bar : bars) {
        for (ColourVision vision : ColourVision.values()) {
          for (int i = 1; i < bar.size(); i++) {
            double apart = Contrast.difference(bar.get(i - 1), bar.get(i), vision);
            if (apart < PARTS) {
              broken.add(said(theme, "bar, " + vision, bar.get(i - 1), bar.get(i), apart));
            }
          }
        }
      }
    }
    assertTrue(broken.isEmpty(), () -> String.join("\n", broken));
  }

  private static String said(Theme theme, String what, Colour one, Colour other, double value) {
    return String.format(
        Locale.ROOT, "%s: %s: %s, %s: %.2f", theme.name(), what, one, other, value);
  }
}
