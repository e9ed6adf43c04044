package org.buildoutatlas.export.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.buildoutatlas.words.Words;

/**
 * A presentation of somebody else's, as it came.
 *
 * @param name what the file is called
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record DeckFile(String name, byte[] bytes) {

  private static final String TEMPLATE =
      "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml";

  /** Reads a file. */
  static DeckFile read(Path path) throws IOException {
    return new DeckFile(String.valueOf(path.getFileName()), Files.readAllBytes(path));
  }

  /** Opens it; a template becomes a presentation. */
  XMLSlideShow open(Words words) throws IOException {
    switch (FileMagic.valueOf(bytes)) {
      case OOXML -> {}
      case OLE2 ->
          throw failure(
              words,
              isEncrypted() ? UnusableDeck.Reason.ENCRYPTED : UnusableDeck.Reason.OLD_FORMAT);
      default -> throw failure(words, UnusableDeck.Reason.NO_PRESENTATION);
    }
    try {
      OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes));
      String type = type(parts);
      if (type.toLowerCase(Locale.ROOT).contains("macroenabled") || hasMacros(parts)) {
        throw failure(words, UnusableDeck.Reason.MACROS);
      }
      if (type.equals(TEMPLATE)) {
        parts.replaceContentType(TEMPLATE, XSLFRelation.MAIN.getContentType());
      } else if (!type.equals(XSLFRelation.MAIN.getContentType())) {
        throw failure(words, UnusableDeck.Reason.NO_PRESENTATION);
      }
      return new XMLSlideShow(parts);
    } catch (InvalidFormatException | POIXMLException | UnsupportedFileFormatException e) {
      UnusableDeck failure = failure(words, UnusableDeck.Reason.NO_PRESENTATION);
      failure.initCause(e);
      throw failure;
    }
  }

  /** What kind of file its main part makes it; empty where it has none. */
  private static String type(OPCPackage parts) {
    for (PackagePart part :
        parts.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)) {
      return part.getContentType();
    }
    return "";
  }

  /** Whether a file has macros in it, whatever kind of file it says it is. */
  private static boolean hasMacros(OPCPackage parts) throws InvalidFormatException {
    return parts.getParts().stream()
        .anyMatch(
            part ->
                part.getContentType().startsWith("application/vnd.ms-office.vbaProject")
                    || part.getPartName()
                        .getName()
                        .toLowerCase(Locale.ROOT)
                        .contains("vbaproject"));
  }

  private boolean isEncrypted() {
    try (InputStream in = new ByteArrayInputStream(bytes);
        POIFSFileSystem files = new POIFSFileSystem(in)) {
      return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
    } catch (IOException e) {
      return false;
    }
  }

  /** Says in one sentence what is wrong with this file. */
  UnusableDeck failure(Words words, UnusableDeck.Reason reason) {
    String key =
        switch (reason) {
          case NO_PRESENTATION -> "export.pptx.unusable.none";
          case OLD_FORMAT -> "export.pptx.unusable.old";
          case ENCRYPTED -> "export.pptx.unusable.encrypted";
          case MACROS -> "export.pptx.unusable.macros";
          case NO_TITLE_LAYOUT -> "export.pptx.unusable.title";
          case DARK_LETTERS -> "export.pptx.unusable.dark";
          case NOT_OURS -> "export.pptx.unusable.foreign";
        };
    return new UnusableDeck(reason, words.text(key, name));
  }
}
