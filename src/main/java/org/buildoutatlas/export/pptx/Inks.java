package org.buildoutatlas.export.pptx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.theme.Theme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTDashStop;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSRgbColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetPatternVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** Colours of fills, lines and letters. Those that a master names follow the master. */
final class Inks {

  /** Whole, in the thousandths of a percent of the format. */
  private static final int WHOLE = 100_000;

  private final Map<Integer, Named> named;

  private Inks(Map<Integer, Named> named) {
    this.named = named;
  }

  /**
   * A colour of the master.
   *
   * @param slot which one
   * @param keep the share of its lightness that stays, in percent
   * @param light how much light is added, in percent
   */
  private record Named(STSchemeColorVal.Enum slot, int keep, int light) {}

  /** The theme's colours where they are, and those of the master for texts and surfaces. */
  static Inks house(Theme theme) {
    return new Inks(texts(theme));
  }

  /** Colours of a company's master, also for money. States of sites keep their colours. */
  static Inks company(Theme theme) {
    Map<Integer, Named> named = new HashMap<>(texts(theme));
    put(named, theme.money().spent(), STSchemeColorVal.ACCENT_1, 75, 0);
    put(named, theme.money().committed(), STSchemeColorVal.ACCENT_1, 100, 0);
    put(named, theme.money().projected(), STSchemeColorVal.ACCENT_1, 40, 60);
    put(named, theme.money().fan50(), STSchemeColorVal.ACCENT_1, 40, 60);
    put(named, theme.money().fan80(), STSchemeColorVal.ACCENT_1, 20, 80);
    return new Inks(named);
  }

  private static Map<Integer, Named> texts(Theme theme) {
    Map<Integer, Named> named = new HashMap<>();
    put(named, theme.ui().surface(), STSchemeColorVal.BG_1, 100, 0);
    put(named, theme.ui().accent(), STSchemeColorVal.ACCENT_1, 100, 0);
    put(named, theme.ui().text2(), STSchemeColorVal.TX_2, 100, 0);
    put(named, theme.ui().text(), STSchemeColorVal.TX_1, 100, 0);
    return named;
  }

  private static void put(
      Map<Integer, Named> named, Colour colour, STSchemeColorVal.Enum slot, int keep, int light) {
    named.put(colour.argb() & 0xFFFFFF, new Named(slot, keep, light));
  }

  /** A colour's red, green and blue as the format has them. */
  static byte[] rgb(Colour colour) {
    return new byte[] {(byte) colour.red(), (byte) colour.green(), (byte) colour.blue()};
  }

  /** Fills with a colour, or with nothing where it is transparent. */
  void fill(CTShapeProperties properties, Colour colour) {
    if (colour.opacity() == 0) {
      properties.addNewNoFill();
    } else {
      solid(properties.addNewSolidFill(), colour);
    }
  }

  /** Fills with parallel lines. */
  void hatch(CTShapeProperties properties, Colour colour, double angle) {
    var pattern = properties.addNewPattFill();
    pattern.setPrst(pattern(angle));
    set(pattern.addNewFgClr().addNewSrgbClr(), colour);
    CTSRgbColor ground = pattern.addNewBgClr().addNewSrgbClr();
    ground.setVal(new byte[] {-1, -1, -1});
    ground.addNewAlpha().setVal(0);
  }

  private static STPresetPatternVal.Enum pattern(double angle) {
    double turned = (angle % 180 + 180) % 180;
    if (turned < 22.5 || turned >= 157.5) {
      return STPresetPatternVal.LT_HORZ;
    }
    if (turned < 67.5) {
      return STPresetPatternVal.LT_UP_DIAG;
    }
    return turned < 112.5 ? STPresetPatternVal.LT_VERT : STPresetPatternVal.LT_DN_DIAG;
  }

  /** Draws an edge; {@code points} is how many a pixel is. */
  void line(CTLineProperties line, Stroke stroke, double points) {
    line.setW(Math.max(1, Fit.emu(stroke.width() * points)));
    solid(line.addNewSolidFill(), stroke.colour());
    List<Double> dash = stroke.dash();
    if (dash.stream().anyMatch(length -> length > 0)) {
      var dashes = line.addNewCustDash();
      for (int i = 0; i + 1 < dash.size(); i += 2) {
        CTDashStop stop = dashes.addNewDs();
        stop.setD(share(dash.get(i), stroke.width()));
        stop.setSp(share(dash.get(i + 1), stroke.width()));
      }
    }
    line.addNewRound();
  }

  private static int share(double length, double width) {
    return (int) Math.round(length / width * WHOLE);
  }

  /** Sets a colour. */
  void solid(CTSolidColorFillProperties fill, Colour colour) {
    Named name = named.get(colour.argb() & 0xFFFFFF);
    if (name == null) {
      set(fill.addNewSrgbClr(), colour);
      return;
    }
    CTSchemeColor scheme = fill.addNewSchemeClr();
    scheme.setVal(name.slot());
    if (name.keep() < 100) {
      scheme.addNewLumMod().setVal(name.keep() * 1000);
    }
    if (name.light() > 0) {
      scheme.addNewLumOff().setVal(name.light() * 1000);
    }
    if (colour.opacity() < 1) {
      scheme.addNewAlpha().setVal(alpha(colour));
    }
  }

  private static void set(CTSRgbColor to, Colour colour) {
    to.setVal(rgb(colour));
    if (colour.opacity() < 1) {
      to.addNewAlpha().setVal(alpha(colour));
    }
  }

  private static int alpha(Colour colour) {
    return (int) Math.round(colour.opacity() * WHOLE);
  }
}
