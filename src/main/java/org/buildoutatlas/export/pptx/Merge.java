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
import org.apache.xmlbeans.XmlObject;

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
   */
  void merge(XSLFShapeContainer old, XSLFShapeContainer now) throws IOException {
    Map<String, XSLFShape> before = Objects.of(old);
    Map<String, XSLFShape> after = Objects.of(now);
    Optional<XmlObject> behind = Optional.empty();
    for (Map.Entry<String, XSLFShape> entry : after.entrySet()) {
      String name = entry.getKey();
      Optional<XSLFShape> match = Optional.ofNullable(before.get(name));
      if (match.isPresent()) {
        behind = Optional.of(update(name, match.get(), entry.getValue()));
      } else if (!register.isEmpty()
          && !register.containsKey(name)
          && Shapes.isWhole(entry.getValue())) {
        behind = Optional.of(Shapes.add(old, behind, entry.getValue()));
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

  /** Gives the object that then stands where the old one stood. */
  private XmlObject update(String name, XSLFShape old, XSLFShape now) throws IOException {
    boolean touched = !Fingerprint.of(old).equals(register.get(name));
    if (old instanceof XSLFGroupShape group && now instanceof XSLFGroupShape fresh) {
      return group(name, group, fresh, touched);
    }
    boolean current = !touched;
    XmlObject there = old.getXmlObject();
    switch (old) {
      case XSLFTable table when now instanceof XSLFTable fresh -> {
        TableRefresh.refresh(table, fresh, touched);
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
        if (!touched && Shapes.isWhole(old) && Shapes.isWhole(now)) {
          there = Shapes.replace(old, now);
        } else {
          current = false;
        }
      }
    }
    Names.properties(there).setDescr(Names.properties(now).getDescr());
    if (current) {
      register.put(name, Fingerprint.of(now));
    }
    return there;
  }

  private static void place(XSLFShape old, XSLFShape now, boolean touched) {
    if (!touched && old instanceof XSLFGraphicFrame frame) {
      frame.setAnchor(now.getAnchor());
    }
  }

  /** A group in which nobody touched anything becomes today's; else it is merged part by part. */
  private XmlObject group(String name, XSLFGroupShape old, XSLFGroupShape now, boolean moved)
      throws IOException {
    if (Shapes.isWhole(now) && new Intact(register).is(old, now)) {
      forget(old);
      Shapes.refill(old, now, moved);
      Objects.note(now.getShapes(), register);
    } else {
      merge(old, now);
      if (!moved) {
        bounds(old, now);
      }
      Names.properties(old).setDescr(Names.properties(now).getDescr());
    }
    if (!moved) {
      register.put(name, Fingerprint.of(now));
    }
    return old.getXmlObject();
  }

  private void forget(XSLFGroupShape group) {
    for (XSLFShape shape : group.getShapes()) {
      register.remove(Objects.key(shape));
      if (shape instanceof XSLFGroupShape inner) {
        forget(inner);
      }
    }
  }

  private static void bounds(XSLFGroupShape old, XSLFGroupShape now) {
    Rectangle2D bounds =
        FreshShapes.of(old).stream()
            .<Rectangle2D>map(XSLFShape::getAnchor)
            .reduce(Rectangle2D::createUnion)
            .orElseGet(now::getAnchor);
    old.setAnchor(bounds);
    old.setInteriorAnchor(bounds);
  }
}
