package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * Brings the objects of one slide up to date. What nobody touched since the last export becomes
 * what it is today; what was moved or restyled keeps place and look and gets the words and numbers
 * of today; what was deleted stays away; what is not ours stays.
 */
final class Merge {

  private final Map<String, String> register;

  /**
   * {@code register} holds the fingerprints of the last export and is brought up to date too. Where
   * it is empty, as after LibreOffice saved the file, all counts as touched and nothing is added.
   */
  Merge(Map<String, String> register) {
    this.register = register;
  }

  /**
   * Merges the objects of a slide or a group.
   *
   * @param old the deck's
   * @param now as they would be exported today
   * @param tree where further objects go
   */
  void merge(XSLFShapeContainer old, XSLFShapeContainer now, CTGroupShape tree) throws IOException {
    Map<String, XSLFShape> before = Objects.of(old);
    Map<String, XSLFShape> after = Objects.of(now);
    for (Map.Entry<String, XSLFShape> entry : after.entrySet()) {
      String name = entry.getKey();
      Optional<XSLFShape> match = Optional.ofNullable(before.get(name));
      if (match.isPresent()) {
        update(name, match.get(), entry.getValue());
      } else if (!register.isEmpty()
          && !register.containsKey(name)
          && add(tree, entry.getValue())) {
        note(entry.getValue());
      }
    }
    for (Map.Entry<String, XSLFShape> entry : before.entrySet()) {
      if (!after.containsKey(entry.getKey()) && register.containsKey(entry.getKey())) {
        old.removeShape(entry.getValue());
        register.remove(entry.getKey());
      }
    }
  }

  private void note(XSLFShape shape) {
    register.put(Objects.key(shape), Fingerprint.of(shape));
    if (shape instanceof XSLFGroupShape group) {
      Objects.note(group.getShapes(), register);
    }
  }

  private void update(String name, XSLFShape old, XSLFShape now) throws IOException {
    boolean touched = !Fingerprint.of(old).equals(register.get(name));
    switch (old) {
      case XSLFGroupShape group when now instanceof XSLFGroupShape fresh ->
          group(group, fresh, touched);
      case XSLFTable table when now instanceof XSLFTable fresh -> {
        TableRefresh.refresh(table, fresh);
        place(old, now, touched);
      }
      case XSLFGraphicFrame frame
          when now instanceof XSLFGraphicFrame fresh && frame.hasChart() && fresh.hasChart() -> {
        ChartRefresh.refresh(frame.getChart(), fresh.getChart());
        place(old, now, touched);
      }
      case XSLFTextShape text when touched && now instanceof XSLFTextShape fresh ->
          TextRefresh.refresh(text, fresh.getText());
      default -> {
        if (!touched) {
          replace(old, now);
        }
      }
    }
    Names.properties(old).setDescr(Names.properties(now).getDescr());
    if (!touched) {
      register.put(name, Fingerprint.of(now));
    }
  }

  private static void place(XSLFShape old, XSLFShape now, boolean touched) {
    if (!touched && old instanceof XSLFGraphicFrame frame) {
      frame.setAnchor(now.getAnchor());
    }
  }

  private void group(XSLFGroupShape old, XSLFGroupShape now, boolean touched) throws IOException {
    merge(old, now, (CTGroupShape) old.getXmlObject());
    if (!touched) {
      Rectangle2D bounds =
          old.getShapes().stream()
              .<Rectangle2D>map(XSLFShape::getAnchor)
              .reduce(Rectangle2D::createUnion)
              .orElseGet(now::getAnchor);
      old.setAnchor(bounds);
      old.setInteriorAnchor(bounds);
    }
  }

  /** Puts today's object in the place of one that nobody touched; it keeps its number. */
  private static void replace(XSLFShape old, XSLFShape now) {
    long id = Names.properties(old).getId();
    if (old.getXmlObject() instanceof CTShape to && now.getXmlObject() instanceof CTShape from) {
      to.set(from);
    } else if (old.getXmlObject() instanceof CTConnector to
        && now.getXmlObject() instanceof CTConnector from) {
      to.set(from);
    } else {
      return;
    }
    Names.properties(old).setId(id);
  }

  /** Adds an object; not those that lean on other parts of the file. */
  private static boolean add(CTGroupShape tree, XSLFShape shape) {
    switch (shape.getXmlObject()) {
      case CTShape s -> tree.addNewSp().set(s);
      case CTConnector c -> tree.addNewCxnSp().set(c);
      case CTGroupShape g -> tree.addNewGrpSp().set(g);
      default -> {
        return false;
      }
    }
    return true;
  }
}
