package org.buildoutatlas;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rooms of the house and what each may use: a white list, so that tomorrow's library is caught
 * too.
 */
final class Rooms {

  private static final String AWT = "java.awt";

  /** What only the room of projections speaks. */
  static final List<String> GEOTOOLS =
      List.of(
          "org.geotools",
          "org.opengis",
          "org.locationtech.jts",
          "javax.measure",
          "net.sf.geographiclib");

  private static final List<String> JACKSON = List.of("tools.jackson", "com.networknt.schema");

  /** What only the window uses, in all of its rooms. */
  static final List<String> WINDOW =
      List.of("javafx", "org.controlsfx", "impl.org.controlsfx", "atlantafx", "org.kordamp.ikonli");

  private static final Map<String, Room> TABLE = rooms();

  private Rooms() {}

  /**
   * What a package may use besides the JDK's base and JSpecify, which always may be.
   *
   * @param own packages of the house
   * @param libraries prefixes of names
   */
  record Room(List<String> own, List<String> libraries) {}

  /** The row of a package. */
  static Room room(String name) {
    Room row = TABLE.get(name);
    if (row == null) {
      throw new AssertionError("Package " + name + " has no row in the table of rooms");
    }
    return row;
  }

  private static Map<String, Room> rooms() {
    Map<String, Room> rooms = new TreeMap<>();
    rooms.put("model", new Room(List.of(), List.of()));
    rooms.put("work", new Room(List.of(), List.of()));
    rooms.put("check", new Room(List.of(), List.of()));
    rooms.put("drawing", new Room(List.of(), List.of()));
    rooms.put("settings", new Room(List.of(), List.of()));
    rooms.put("words", new Room(List.of("model"), List.of()));
    rooms.put("view", new Room(List.of("model"), List.of()));
    rooms.put("theme", new Room(List.of("drawing"), List.of()));
    rooms.put("ledger", new Room(List.of("model"), List.of()));
    // A word that names no criterion is likened to those that do; distances are geodesics.
    rooms.put("siting", new Room(List.of("model", "geo", "check", "work"), List.of()));
    rooms.put("change", new Room(List.of("model", "ledger"), List.of()));
    // What the user supposes is a part of what is looked at.
    rooms.put("outlook", new Room(List.of("model", "view", "ledger", "work"), List.of()));
    // The figures of an outlook are drawn before they are explained; a score is a figure too.
    rooms.put(
        "explain",
        new Room(
            List.of("model", "view", "ledger", "outlook", "siting", "work", "words"), List.of()));
    rooms.put("drawing.awt", new Room(List.of("drawing"), List.of(AWT)));
    // The cells of a coverage come as a raster of java.awt.image.
    rooms.put(
        "geo",
        new Room(
            List.of("model", "drawing", "work"),
            Stream.concat(GEOTOOLS.stream(), Stream.of("java.awt.image")).toList()));
    rooms.put("layer", new Room(List.of("model", "drawing", "geo", "check", "work"), List.of()));
    List<String> layer = List.of("layer", "geo", "check", "work");
    rooms.put("layer.geojson", new Room(layer, JACKSON));
    rooms.put(
        "layer.geotiff", new Room(List.of("layer", "geo", "check", "work", "drawing"), List.of()));
    rooms.put("layer.geopackage", new Room(layer, List.of("java.sql", "org.sqlite")));
    rooms.put("filter", new Room(List.of("model", "view", "geo", "check"), List.of()));
    rooms.put("dataset.json", new Room(List.of("check"), JACKSON));
    rooms.put(
        "dataset.layers",
        new Room(List.of("model", "view", "drawing", "geo", "map", "dataset.json"), JACKSON));
    // The figures that a scene's words ask for are looked up; distances are computed, not read.
    rooms.put(
        "dataset",
        new Room(
            List.of(
                "model",
                "view",
                "drawing",
                "geo",
                "map",
                "check",
                "work",
                "siting",
                "explain",
                "dataset.json"),
            List.of()));
    rooms.put(
        "chart",
        new Room(
            List.of("model", "view", "theme", "drawing", "ledger", "outlook", "siting", "words"),
            List.of()));
    rooms.put(
        "map",
        new Room(
            List.of(
                "model", "view", "theme", "drawing", "geo", "siting", "filter", "words", "layer"),
            List.of()));
    rooms.put(
        "page",
        new Room(
            List.of(
                "model", "view", "theme", "drawing", "geo", "siting", "ledger", "words", "map",
                "chart", "layer"),
            List.of()));
    rooms.put(
        "page.template",
        new Room(
            List.of(
                "page", "model", "view", "theme", "drawing", "siting", "ledger", "outlook", "words",
                "map", "chart", "layer", "work", "explain", "change"),
            List.of()));
    // Which part of a page appears when, and where the ink lies on it.
    rooms.put("talk", new Room(List.of("model", "view", "drawing", "page"), List.of()));
    // When a map moves is told by the views and journeys of the window, how it looks by its page.
    rooms.put(
        "animation",
        new Room(
            List.of("page", "map", "chart", "layer", "model", "view", "theme", "drawing", "words"),
            List.of()));
    // The rows are the sites that stand out, so the filter is asked.
    rooms.put(
        "table",
        new Room(
            List.of("model", "view", "ledger", "siting", "filter", "words", "work"), List.of()));
    rooms.put(
        "export",
        new Room(
            List.of("page", "animation", "table", "model", "drawing", "work", "check"), List.of()));
    rooms.put("preflight", new Room(List.of("page", "theme", "drawing", "check"), List.of()));
    rooms.put(
        "export.png",
        new Room(
            List.of("export", "page", "drawing", "drawing.awt", "work"),
            List.of(AWT, "javax.imageio")));
    // What a PDF says about itself is XML, written by PDFBox's library for it.
    rooms.put(
        "export.gif",
        new Room(
            List.of("export", "animation", "drawing", "drawing.awt", "work"),
            List.of(AWT, "javax.imageio")));
    rooms.put(
        "export.pdf",
        new Room(
            List.of("export", "page", "drawing", "work"),
            List.of(AWT, "javax.xml", "org.apache.pdfbox", "org.apache.xmpbox")));
    // Charts and tables come as numbers, colours as a theme's, sources in full. The widths of
    // Arial's letters are those of Helvetica, which PDFBox has.
    rooms.put(
        "export.pptx",
        new Room(
            List.of("export", "page", "chart", "drawing", "model", "theme", "words", "work"),
            List.of(
                AWT,
                "javax.xml",
                "org.apache.poi",
                "org.apache.xmlbeans",
                "org.openxmlformats",
                "org.apache.pdfbox.pdmodel.font",
                "org.apache.fontbox.afm")));
    rooms.put(
        "export.svg",
        // Typefaces are cut to the letters used by PDFBox's library for fonts.
        new Room(
            List.of("export", "drawing", "work"),
            List.of("javax.xml.stream", "org.apache.fontbox.ttf", "org.apache.pdfbox.io")));
    rooms.put(
        "export.table",
        new Room(
            List.of("export", "table", "model", "work"),
            List.of("tools.jackson", "org.apache.poi", "java.sql", "org.sqlite")));
    rooms.put(
        "cli",
        new Room(
            List.of(
                "dataset",
                "check",
                "model",
                "view",
                "theme",
                "drawing",
                "page",
                "page.template",
                "animation",
                "export",
                "preflight",
                "table",
                "work",
                "words",
                "filter",
                "siting",
                "explain"),
            List.of("picocli")));
    return rooms;
  }
}
