package org.buildoutatlas.export.svg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.FontFile;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.TextRuns;

/** The letters that a drawing uses, as typefaces within the document. */
final class SvgFonts {

  /** What letters are drawn with, and which. */
  private record Key(Face face, boolean korean) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      int byFace = face.compareTo(other.face);
      return byFace != 0 ? byFace : Boolean.compare(korean, other.korean);
    }
  }

  /** What a subset needs to be drawn; its outlines have no hints that would ask for more. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "name", "post", "OS/2");

  private SvgFonts() {}

  /** Rules that name the typefaces of all texts among marks; empty where there are no texts. */
  static String rules(List<Mark> marks) throws IOException {
    Map<Key, Set<Integer>> letters = new TreeMap<>();
    gather(marks, letters);
    StringBuilder rules = new StringBuilder();
    for (Map.Entry<Key, Set<Integer>> entry : letters.entrySet()) {
      rules.append(rule(entry.getKey(), entry.getValue()));
    }
    return rules.toString();
  }

  private static void gather(List<Mark> marks, Map<Key, Set<Integer>> letters) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Group group -> gather(group.marks(), letters);
        case Mark.Text text -> {
          for (TextRuns.Run run : TextRuns.of(text.text())) {
            Key key = new Key(text.style().face(), run.korean());
            Set<Integer> used = letters.computeIfAbsent(key, _ -> new TreeSet<>());
            run.text().codePoints().forEach(used::add);
          }
        }
        case Mark.Area _, Mark.Hatch _, Mark.Line _, Mark.Picture _ -> {}
      }
    }
  }

  private static String rule(Key key, Set<Integer> letters) throws IOException {
    String look =
        SvgFace.of(key.face()).entrySet().stream()
            .map(property -> property.getKey() + ":" + property.getValue() + ";")
            .collect(Collectors.joining());
    return "@font-face{font-family:'%s';%ssrc:url(data:font/ttf;base64,%s)}"
        .formatted(
            SvgFace.family(key.face(), key.korean()),
            look,
            Base64.getEncoder().encodeToString(subset(key, letters)));
  }

  private static byte[] subset(Key key, Set<Integer> letters) throws IOException {
    try (InputStream in = FontFile.open(key.face(), key.korean());
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      subsetter.addAll(letters);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return out.toByteArray();
    }
  }
}
