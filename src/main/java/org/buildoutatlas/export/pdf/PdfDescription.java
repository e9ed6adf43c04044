package org.buildoutatlas.export.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;
import org.buildoutatlas.export.Metadata;

/**
 * What a PDF says about itself, twice as archives want it: in its dictionary and as XMP; and that
 * its colours are those of sRGB. By this it is a PDF/A-2b (ISO 19005-2).
 */
final class PdfDescription {

  private static final String SRGB = "sRGB IEC61966-2.1";
  private static final int PART = 2;

  private PdfDescription() {}

  /** Writes it into a document. */
  static void write(PDDocument document, Metadata metadata) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    document.setDocumentInformation(information(metadata));
    PDViewerPreferences preferences = new PDViewerPreferences(catalog.getCOSObject());
    preferences.setDisplayDocTitle(!metadata.title().isEmpty());
    catalog.setViewerPreferences(preferences);
    catalog.setLanguage("en");
    PDMetadata packet = new PDMetadata(document);
    packet.importXMPMetadata(xmp(metadata));
    catalog.setMetadata(packet);
    catalog.addOutputIntent(colours(document));
  }

  private static PDDocumentInformation information(Metadata metadata) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setCreator(Metadata.CREATOR);
    given(metadata.title(), information::setTitle);
    given(metadata.description(), information::setSubject);
    given(metadata.source(), information::setKeywords);
    return information;
  }

  private static byte[] xmp(Metadata metadata) throws IOException {
    XMPMetadata xmp = XMPMetadata.createXMPMetadata();
    PDFAIdentificationSchema archive = xmp.createAndAddPDFAIdentificationSchema();
    XMPBasicSchema basic = xmp.createAndAddXMPBasicSchema();
    basic.setCreatorTool(Metadata.CREATOR);
    DublinCoreSchema core = xmp.createAndAddDublinCoreSchema();
    core.setFormat("application/pdf");
    given(metadata.title(), core::setTitle);
    given(metadata.description(), core::setDescription);
    AdobePDFSchema adobe = xmp.createAndAddAdobePDFSchema();
    given(metadata.source(), adobe::setKeywords);
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      archive.setPart(PART);
      archive.setConformance("B");
      new XmpSerializer().serialize(xmp, bytes, true);
      return bytes.toByteArray();
    } catch (BadFieldValueException | TransformerException e) {
      throw new IOException("The metadata cannot be written", e);
    }
  }

  private static PDOutputIntent colours(PDDocument document) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo(SRGB);
    intent.setOutputCondition(SRGB);
    intent.setOutputConditionIdentifier(SRGB);
    intent.setRegistryName("http://www.color.org");
    return intent;
  }

  private static void given(String text, Consumer<String> taker) {
    if (!text.isEmpty()) {
      taker.accept(text);
    }
  }
}
