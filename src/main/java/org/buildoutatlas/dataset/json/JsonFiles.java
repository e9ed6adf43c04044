package org.buildoutatlas.dataset.json;

import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.check.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON files: size, encoding, syntax, numbers and schema, in that order. */
public final class JsonFiles {

  /** The largest file that is read, in bytes. */
  public static final long LIMIT = 32L * 1024 * 1024;

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();
  private final Optional<Schemas> schemas;

  private JsonFiles(boolean checked) {
    schemas = checked ? Optional.of(new Schemas(mapper)) : Optional.empty();
  }

  /** Reads files of which nothing is known. */
  public static JsonFiles checked() {
    return new JsonFiles(true);
  }

  /**
   * Reads files that kept to their schemas when the product was built: the schemas are not asked
   * again, for that takes a third of a second of every start.
   */
  public static JsonFiles builtIn() {
    return new JsonFiles(false);
  }

  /**
   * Reads one file and checks it against its schema. Where the schema is violated the row is given
   * all the same, so that its meaning can be checked as far as it goes.
   *
   * @param path the file
   * @param name its name in findings, relative to the data set's folder
   * @param schema the name of its schema, for example {@code site}
   * @param findings takes up what is wrong with it
   * @return its object; empty where it cannot be read as JSON
   */
  public Optional<Row> read(Path path, String name, String schema, Findings findings) {
    return content(path, name, findings)
        .flatMap(bytes -> text(bytes, name, findings))
        .flatMap(text -> tree(text, name, findings))
        .flatMap(tree -> row(tree, name, schema, findings));
  }

  private Optional<byte[]> content(Path path, String name, Findings findings) {
    try {
      if (!Files.isRegularFile(path)) {
        findings.error(
            Position.of(name), "file.no-file", "This is not a file. Put a JSON file in its place.");
        return Optional.empty();
      }
      if (Files.size(path) > LIMIT) {
        return tooLarge(name, Files.size(path), findings);
      }
      try (InputStream in = Files.newInputStream(path)) {
        byte[] bytes = in.readNBytes((int) LIMIT + 1);
        return bytes.length > LIMIT ? tooLarge(name, bytes.length, findings) : Optional.of(bytes);
      }
    } catch (IOException | SecurityException e) {
      findings.error(
          Position.of(name),
          "file.unreadable",
          "This file cannot be read. Check that it may be read and that its disk is connected.");
      return Optional.empty();
    }
  }

  private static Optional<byte[]> tooLarge(String name, long size, Findings findings) {
    findings.error(
        Position.of(name),
        "file.too-large",
        "This file is %d MB large and was not read; the limit is %d MB. Split it, or move what is no part of the data set out of the folder."
            .formatted(Math.ceilDiv(size, 1024 * 1024), LIMIT / 1024 / 1024));
    return Optional.empty();
  }

  private static Optional<String> text(byte[] bytes, String name, Findings findings) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      Position place = end(out.toString(), name);
      findings.error(
          place,
          "json.encoding",
          "This character is not UTF-8. Save the file with the encoding UTF-8.");
      return Optional.empty();
    }
    String text = out.toString();
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private Optional<JsonNode> tree(String text, String name, Findings findings) {
    if (text.isBlank()) {
      findings.error(
          Position.of(name),
          "json.empty",
          "This file is empty. Write its data into it, or take it out of the folder.");
      return Optional.empty();
    }
    try {
      return Optional.of(JsonNodes.readTree(mapper, text, new LocationJsonNodeFactoryFactory()));
    } catch (JacksonException e) {
      findings.error(
          SyntaxSentence.position(e, name), SyntaxSentence.code(e), SyntaxSentence.of(e));
      return Optional.empty();
    }
  }

  private Optional<Row> row(JsonNode tree, String name, String schema, Findings findings) {
    int before = findings.count();
    AbsurdNumbers.check(tree, name, findings);
    if (findings.count() == before) {
      // The validator would try to write such a number out.
      schemas.ifPresent(s -> s.check(tree, name, schema, findings));
    }
    return tree instanceof ObjectNode node ? Optional.of(new Row(name, node)) : Optional.empty();
  }

  private static Position end(String text, String name) {
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    return new Position(name, line, text.length() - text.lastIndexOf('\n'));
  }
}
