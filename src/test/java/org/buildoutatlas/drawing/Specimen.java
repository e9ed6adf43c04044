package org.buildoutatlas.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Mark.Anchor;
import org.buildoutatlas.theme.Theme;

/** A sheet with every kind of mark, for looking at and for comparing inks. */
public final class Specimen {

  private final Theme theme;
  private final List<Mark> marks = new ArrayList<>();

  private Specimen(Theme theme) {
    this.theme = theme;
  }

  /** The sheet, 720 × 420 pixels. */
  public static Drawing of(Theme theme) {
    Specimen specimen = new Specimen(theme);
    specimen.land();
    specimen.markers();
    specimen.lines();
    specimen.texts();
    specimen.picture();
    return new Drawing(720, 420, theme.map().sea(), specimen.marks);
  }

  private void land() {
    Path land =
        Path.builder()
            .move(24, 24)
            .curve(200, 0, 300, 40, 470, 30)
            .line(476, 150)
            .curve(300, 190, 200, 140, 30, 176)
            .close()
            .add(Path.circle(new Point(430, 110), 22))
            .build();
    marks.add(new Mark.Area(land, theme.map().land()));
    Path host = Path.rectangle(Box.at(180, 50, 110, 84), 0);
    marks.add(new Mark.Area(host, theme.map().host()));
    marks.add(
        new Mark.Hatch(
            Path.circle(new Point(330, 100), 36), Stroke.solid(theme.ui().text3(), 1), 45, 7));
    marks.add(new Mark.Line(host, Stroke.solid(theme.map().inner(), 0.9)));
    marks.add(new Mark.Line(land, Stroke.solid(theme.map().coast(), 0.7)));
  }

  private void markers() {
    Theme.StatusInk status = theme.status();
    disc("operational", 70, status.operational(), 0.75, Optional.empty());
    square(70, status.operational(), true);
    disc("construction", 140, status.construction(), 0.25, Optional.empty());
    square(140, status.construction(), false);
    disc("announced", 230, status.announced(), 0, Optional.empty());
    marks.add(
        new Mark.Area(
            Path.polygon(new Point(230, 83), new Point(237, 96), new Point(223, 96)),
            status.announced()));
    disc("intent", 300, status.intent(), 0, Optional.of(List.of(4.0, 3.0)));
    marks.add(
        new Mark.Line(
            Path.polygon(
                new Point(300, 84),
                new Point(305.2, 87),
                new Point(305.2, 93),
                new Point(300, 96),
                new Point(294.8, 93),
                new Point(294.8, 87)),
            Stroke.solid(status.intent(), 1.75)));
    marks.add(
        Mark.Group.of(
            "candidate:a",
            "Candidate",
            List.of(
                new Mark.Area(
                    Path.polygon(
                        new Point(380, 73),
                        new Point(397, 90),
                        new Point(380, 107),
                        new Point(363, 90)),
                    status.candidateHigh()),
                Mark.Text.plain(
                    "66",
                    380,
                    94.5,
                    new TextStyle(Face.SEMIBOLD, 12),
                    status.onCandidate(),
                    Anchor.MIDDLE))));
  }

  private void disc(
      String name, double x, Colour colour, double share, Optional<List<Double>> dash) {
    Point centre = new Point(x, 90);
    List<Mark> disc = new ArrayList<>();
    disc.add(new Mark.Area(Path.circle(centre, 19), theme.ui().surface()));
    disc.add(new Mark.Area(Path.circle(centre, 19), colour.withOpacity(0.14)));
    disc.add(
        new Mark.Line(Path.circle(centre, 19), new Stroke(colour, 1.5, dash.orElse(List.of()))));
    if (share > 0) {
      disc.add(
          new Mark.Line(
              Path.arc(centre, 16, 0, share * 360), Stroke.solid(theme.status().operational(), 4)));
    }
    marks.add(Mark.Group.of("site:" + name, name, disc));
  }

  private void square(double x, Colour colour, boolean round) {
    Path glyph =
        round ? Path.circle(new Point(x, 90), 6) : Path.rectangle(Box.at(x - 5.5, 84.5, 11, 11), 0);
    marks.add(new Mark.Area(glyph, colour));
  }

  private void lines() {
    double y = 210;
    for (double width : new double[] {0.7, 1, 1.5, 2.25, 4}) {
      marks.add(
          new Mark.Line(
              Path.line(new Point(30, y), new Point(150, y)),
              Stroke.solid(theme.ui().text(), width)));
      marks.add(
          new Mark.Line(
              Path.line(new Point(170, y), new Point(290, y)),
              Stroke.dashed(theme.ui().target(), width, 5, 4)));
      y += 14;
    }
    Path zigzag =
        Path.builder().move(310, 266).line(340, 210).line(370, 266).line(400, 210).build();
    marks.add(new Mark.Line(zigzag, Stroke.solid(theme.ui().accent(), 9)));
    // Two discs that overlap: the whole is translucent, not each.
    marks.add(
        new Mark.Group(
            "faded",
            "Faded",
            0.25,
            List.of(
                new Mark.Area(Path.circle(new Point(430, 238), 26), theme.status().construction()),
                new Mark.Area(
                    Path.circle(new Point(456, 238), 26), theme.status().operational()))));
  }

  private void texts() {
    text("Korea Strait · 대한해협", 30, 305, Face.ITALIC, 15, theme.map().seaName());
    text("거제 옥포, 삼성중공업 60 %", 30, 330, Face.REGULAR, 13, theme.ui().text());
    text("Doña Ana County, NM · café 36.1° N −5", 30, 352, Face.SEMIBOLD, 13.5, theme.ui().text());
    text("2.2 GW, 75 % energised", 30, 370, Face.REGULAR, 12.5, theme.ui().text2());
    text("Kansas City  Los Angeles  $480 bn", 30, 390, Face.CONDENSED, 12, theme.map().cityName());
    text("Medium ₩38.5 tn", 30, 408, Face.MEDIUM, 12, theme.ui().text());
    text("$480 bn", 300, 330, Face.SEMIBOLD, 40, theme.ui().text());
    text("부산 Busan", 300, 370, Face.SEMIBOLD, 24, theme.ui().text());
    marks.add(
        new Mark.Text(
            "turned by −60°",
            new Point(500, 330),
            new TextStyle(Face.ITALIC, 15),
            theme.map().seaName(),
            Anchor.START,
            -60,
            Optional.of(Stroke.solid(theme.map().sea(), 3))));
    marks.add(
        Mark.Text.plain(
            "ends here", 690, 400, new TextStyle(Face.REGULAR, 13), theme.ui().text(), Anchor.END));
  }

  private void text(String text, double x, double y, Face face, double size, Colour colour) {
    marks.add(
        new Mark.Text(
            text,
            new Point(x, y),
            new TextStyle(face, size),
            colour,
            Anchor.START,
            0,
            Optional.of(Stroke.solid(theme.map().sea(), 3))));
  }

  private void picture() {
    int[] argb = new int[40 * 40];
    for (int i = 0; i < argb.length; i++) {
      int step = i % 40 / 7;
      argb[i] = theme.depth().get(Math.min(5, step)).argb();
    }
    marks.add(new Mark.Picture(Box.at(520, 30, 160, 160), new Pixels(40, 40, argb)));
    marks.add(
        new Mark.Text(
            "East Sea / Sea of Japan",
            new Point(600, 110),
            new TextStyle(Face.ITALIC, 14),
            theme.map().deepName(),
            Anchor.MIDDLE,
            0,
            Optional.of(Stroke.solid(theme.depth().get(2), 3))));
  }
}
