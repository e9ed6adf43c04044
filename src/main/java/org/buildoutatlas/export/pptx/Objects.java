package org.buildoutatlas.export.pptx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Finds what was exported: slides by the id of their page, objects by their names. */
final class Objects {

  private static final String PROPERTIES =
      "declare namespace p='http://schemas.openxmlformats.org/presentationml/2006/main' .//p:cNvPr";

  /** The name of an object directly on a slide. */
  private static final Pattern TOP = Pattern.compile("([a-z0-9-]+)/.+");

  private Objects() {}

  /** The id of the page that a slide shows; empty where it is none of ours. */
  static String page(XSLFSlide slide) {
    String name = slide.getXmlObject().getCSld().getName();
    if (name != null && !name.isEmpty()) {
      return name;
    }
    // LibreOffice forgets the names of slides, but not those of objects.
    return slide.getShapes().stream()
        .map(shape -> TOP.matcher(shape.getShapeName()))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst()
        .orElse("");
  }

  /** The name of an object directly on a slide, which begins with that of the page. */
  static String name(String page, String part) {
    return page + "/" + part;
  }

  /** By what an object is found: a placeholder by what it is for, since programs rename them. */
  static String key(XSLFShape shape) {
    if (shape instanceof XSLFTextShape text && text.getTextType() != null && text.isPlaceholder()) {
      Placeholder kind = text.getTextType();
      return kind == Placeholder.CENTERED_TITLE ? key(Placeholder.TITLE) : key(kind);
    }
    return shape.getShapeName();
  }

  private static String key(Placeholder kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The slide of a page. */
  static Optional<XSLFSlide> slide(XMLSlideShow show, String page) {
    return show.getSlides().stream().filter(slide -> page(slide).equals(page)).findFirst();
  }

  /** Those directly on a slide or in a group, by name; the first of a name. */
  static Map<String, XSLFShape> of(XSLFShapeContainer container) {
    Map<String, XSLFShape> found = new LinkedHashMap<>();
    List<XSLFShape> shapes = container.getShapes();
    for (XSLFShape shape : shapes) {
      found.putIfAbsent(key(shape), shape);
    }
    return found;
  }

  /** Gives objects of a slide that share a number one of their own. */
  static void number(XSLFSlide slide) {
    XmlObject[] found = slide.getXmlObject().selectPath(PROPERTIES);
    Set<Long> taken = new HashSet<>();
    long next = 1;
    for (XmlObject object : found) {
      next = Math.max(next, 1 + ((CTNonVisualDrawingProps) object).getId());
    }
    for (XmlObject object : found) {
      CTNonVisualDrawingProps properties = (CTNonVisualDrawingProps) object;
      if (!taken.add(properties.getId())) {
        properties.setId(next++);
      }
    }
  }

  /** Notes all objects with their fingerprints, those in groups too. */
  static void note(List<XSLFShape> shapes, Map<String, String> into) {
    for (XSLFShape shape : shapes) {
      into.put(key(shape), Fingerprint.of(shape));
      if (shape instanceof XSLFGroupShape group) {
        note(group.getShapes(), into);
      }
    }
  }
}
