package org.buildoutatlas.export.pptx;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;

/**
 * Tells whether objects are as they were exported: none moved, restyled, added or deleted.
 *
 * @param register the fingerprints of the last export
 */
record Intact(Map<String, String> register) {

  /**
   * Whether a group is. What it lacks counts as deleted where both the last export and today's have
   * it; what today's has not would go anyway.
   */
  boolean is(XSLFGroupShape old, XSLFGroupShape now) {
    Set<String> there = new HashSet<>();
    if (register.isEmpty() || !are(old.getShapes(), there)) {
      return false;
    }
    return names(now.getShapes()).stream()
        .noneMatch(name -> register.containsKey(name) && !there.contains(name));
  }

  /** Whether these are all that was exported of their page. */
  boolean are(List<XSLFShape> all) {
    Set<String> there = new HashSet<>();
    return !register.isEmpty() && are(all, there) && there.equals(register.keySet());
  }

  private boolean are(List<XSLFShape> shapes, Set<String> there) {
    for (XSLFShape shape : shapes) {
      String name = Objects.key(shape);
      boolean same = Fingerprint.of(shape).equals(register.get(name));
      if (!same || !there.add(name)) {
        return false;
      }
      if (shape instanceof XSLFGroupShape group && !are(group.getShapes(), there)) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> names(List<XSLFShape> shapes) {
    Set<String> names = new HashSet<>();
    for (XSLFShape shape : shapes) {
      names.add(Objects.key(shape));
      if (shape instanceof XSLFGroupShape group) {
        names.addAll(names(group.getShapes()));
      }
    }
    return names;
  }
}
