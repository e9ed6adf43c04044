package org.buildoutatlas.export.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPresentation;

/** The slides that a template brings along. */
final class Slides {

  private Slides() {}

  /** The presentation without its slides and without anything that only they used. */
  static XMLSlideShow without(XMLSlideShow show) throws IOException {
    for (int i = show.getSlides().size() - 1; i >= 0; i--) {
      show.removeSlide(i);
    }
    CTPresentation presentation = show.getCTPresentation();
    // Sections and shows name slides.
    if (presentation.isSetExtLst()) {
      presentation.unsetExtLst();
    }
    if (presentation.isSetCustShowLst()) {
      presentation.unsetCustShowLst();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    show.write(bytes);
    show.close();
    try {
      OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes.toByteArray()));
      sweep(parts);
      return new XMLSlideShow(parts);
    } catch (InvalidFormatException e) {
      throw new IOException("The template cannot be read", e);
    }
  }

  /** Deletes the parts that nothing leads to: charts and pictures of the slides, their notes. */
  private static void sweep(OPCPackage parts) throws InvalidFormatException {
    Set<PackagePartName> reached = new HashSet<>();
    Deque<PackagePart> next = new ArrayDeque<>();
    reach(parts, parts.getRelationships(), reached, next);
    while (!next.isEmpty()) {
      PackagePart part = next.remove();
      if (!part.isRelationshipPart()) {
        reach(parts, part.getRelationships(), reached, next);
      }
    }
    for (PackagePart part : List.copyOf(parts.getParts())) {
      if (!part.isRelationshipPart() && !reached.contains(part.getPartName())) {
        remove(parts, part.getPartName());
        remove(parts, PackagingURIHelper.getRelationshipPartName(part.getPartName()));
      }
    }
  }

  private static void remove(OPCPackage parts, PackagePartName name) {
    if (parts.containPart(name)) {
      parts.removePart(name);
    }
  }

  private static void reach(
      OPCPackage parts,
      PackageRelationshipCollection relations,
      Set<PackagePartName> reached,
      Deque<PackagePart> next)
      throws InvalidFormatException {
    for (PackageRelationship relation : relations) {
      if (relation.getTargetMode() != TargetMode.INTERNAL) {
        continue;
      }
      PackagePartName name = PackagingURIHelper.createPartName(relation.getTargetURI());
      PackagePart part = parts.getPart(name);
      if (part != null && reached.add(name)) {
        next.add(part);
      }
    }
  }
}
