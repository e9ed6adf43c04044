package org.buildoutatlas.export.pptx;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTheme;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.page.Misfit;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.theme.Theme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;

/**
 * The master of decks for which no template is given: two layouts, Arial, the colours of the theme.
 * Its parts are files beside this class.
 */
final class HouseMaster implements Master {

  /** What its theme is called. */
  static final String NAME = "Buildout Atlas";

  private static final Map<String, String> PARTS = parts();

  private static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "content-types");
    parts.put("_rels/.rels", "package-rels");
    parts.put("ppt/presentation.xml", "presentation");
    parts.put("ppt/_rels/presentation.xml.rels", "presentation-rels");
    parts.put("ppt/slideMasters/slideMaster1.xml", "master");
    parts.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", "master-rels");
    parts.put("ppt/slideLayouts/slideLayout1.xml", "layout-title");
    parts.put("ppt/slideLayouts/_rels/slideLayout1.xml.rels", "layout-rels");
    parts.put("ppt/slideLayouts/slideLayout2.xml", "layout-title-only");
    parts.put("ppt/slideLayouts/_rels/slideLayout2.xml.rels", "layout-rels");
    parts.put("ppt/theme/theme1.xml", "theme");
    return parts;
  }

  @Override
  public XMLSlideShow open(Deck deck) throws IOException {
    XMLSlideShow show = blank();
    Sheet first = deck.sheets().getFirst();
    double points = first.size().points();
    show.setPageSize(
        new Dimension(
            (int) Math.round(points * first.size().width()),
            (int) Math.round(points * first.size().height())));
    colour(show.getSlideMasters().getFirst().getTheme(), first.theme());
    for (Page.Kind kind : Page.Kind.values()) {
      deck.sheets().stream()
          .filter(sheet -> sheet.page().kind() == kind)
          .findFirst()
          .ifPresent(sheet -> place(layout(show, kind), sheet));
    }
    return show;
  }

  /** Puts the placeholders where the sheet has the words. */
  private static void place(XSLFSlideLayout layout, Sheet sheet) {
    Fit fit = Fit.scaled(sheet.size().points());
    for (Part part : sheet.parts()) {
      if (part instanceof Part.Words words) {
        Holders.of(layout, words.role()).ifPresent(h -> h.setAnchor(fit.box(words.box())));
      }
    }
  }

  @Override
  public XSLFSlideLayout layout(XMLSlideShow show, Page.Kind kind) {
    return show.getSlideMasters()
        .getFirst()
        .getLayout(
            switch (kind) {
              case TITLE -> SlideLayout.TITLE;
              case CONTENT, SCENE -> SlideLayout.TITLE_ONLY;
            });
  }

  @Override
  public Fit fit(XSLFSlideLayout layout, Sheet sheet) {
    return Fit.scaled(sheet.size().points());
  }

  @Override
  public Fit foot(XSLFSlideLayout layout, Sheet sheet, Fit fit) {
    return fit;
  }

  @Override
  public List<Misfit> misfits(XSLFSlideLayout layout, Sheet sheet) {
    return List.of();
  }

  @Override
  public boolean shows(XSLFSlideLayout layout, Part part) {
    return true;
  }

  @Override
  public Rectangle2D place(XSLFSlideLayout layout, Part.Words part, Fit fit) {
    return fit.box(part.box());
  }

  @Override
  public boolean holds(XSLFSlideLayout layout, Part.Role role) {
    return Holders.of(layout, role).isPresent();
  }

  @Override
  public boolean isOurs() {
    return true;
  }

  @Override
  public Inks inks(Theme theme) {
    return Inks.house(theme);
  }

  private static XMLSlideShow blank() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : PARTS.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(resource(part.getValue()));
        zip.closeEntry();
      }
    }
    return new XMLSlideShow(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = HouseMaster.class.getResourceAsStream("master/" + name + ".xml")) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static void colour(XSLFTheme part, Theme theme) {
    CTColorScheme scheme = part.getXmlObject().getThemeElements().getClrScheme();
    set(scheme.getDk1(), theme.ui().text());
    set(scheme.getLt1(), theme.ui().surface());
    set(scheme.getDk2(), theme.ui().text2());
    set(scheme.getLt2(), theme.ui().subtle());
    set(scheme.getAccent1(), theme.ui().accent());
    set(scheme.getAccent2(), theme.status().construction());
    set(scheme.getAccent3(), theme.status().announced());
    set(scheme.getAccent4(), theme.families().chips());
    set(scheme.getAccent5(), theme.families().services());
    set(scheme.getAccent6(), theme.ui().target());
    set(scheme.getHlink(), theme.ui().accent());
    set(scheme.getFolHlink(), theme.ui().accentHover());
  }

  private static void set(CTColor slot, Colour colour) {
    slot.getSrgbClr().setVal(Inks.rgb(colour));
  }
}
