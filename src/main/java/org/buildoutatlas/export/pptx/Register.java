package org.buildoutatlas.export.pptx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/**
 * What was written at the last export, kept in the file: for every page, the objects and their
 * fingerprints. Objects themselves are told by their names, which every program keeps.
 */
final class Register {

  private static final String SPACE = "urn:buildout-atlas:deck:1";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
  private static final String PART = "/customXml/buildoutAtlas.xml";

  private final Map<String, Map<String, String>> pages = new TreeMap<>();
  private Optional<String> story = Optional.empty();

  /** The ids of all pages. */
  Set<String> pages() {
    return Set.copyOf(pages.keySet());
  }

  /** The id of the story that the deck tells; empty where it tells none. */
  Optional<String> story() {
    return story;
  }

  /** Notes which story the deck tells. */
  void tell(String id) {
    story = Optional.of(id);
  }

  /** The objects of a page with their fingerprints, to be read and changed. */
  Map<String, String> page(String id) {
    return pages.computeIfAbsent(id, _ -> new TreeMap<>());
  }

  /** Forgets a page that is no longer in the deck. */
  void forget(String id) {
    pages.remove(id);
  }

  /** Whether a page was written before. */
  boolean knows(String id) {
    return pages.containsKey(id);
  }

  /** Whether a presentation was exported by us. */
  static boolean isIn(XMLSlideShow show) throws IOException {
    return part(show).isPresent();
  }

  /** Reads that of a presentation; an empty one where there is none. */
  static Register read(XMLSlideShow show) throws IOException {
    Register register = new Register();
    Optional<PackagePart> part = part(show);
    if (part.isPresent()) {
      try (InputStream in = part.get().getInputStream()) {
        register.read(in);
      } catch (XMLStreamException e) {
        throw new IOException("What was exported cannot be read", e);
      }
    }
    return register;
  }

  private static Optional<PackagePart> part(XMLSlideShow show) throws IOException {
    try {
      for (PackageRelationship relation : show.getPackagePart().getRelationshipsByType(RELATION)) {
        PackagePart part = show.getPackagePart().getRelatedPart(relation);
        if (isOurs(part)) {
          return Optional.of(part);
        }
      }
      return Optional.empty();
    } catch (InvalidFormatException e) {
      throw new IOException("What was exported cannot be found", e);
    }
  }

  /** Programs give the part names of their own; its content tells it. */
  private static boolean isOurs(PackagePart part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      XMLStreamReader xml = reader(in);
      xml.nextTag();
      return SPACE.equals(xml.getNamespaceURI());
    } catch (XMLStreamException e) {
      return false;
    }
  }

  private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory.createXMLStreamReader(in);
  }

  private void read(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = reader(in);
    String page = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("deck")) {
        story = Optional.ofNullable(xml.getAttributeValue(null, "story"));
      } else if (xml.getLocalName().equals("page")) {
        page = xml.getAttributeValue(null, "id");
        page(page);
      } else if (xml.getLocalName().equals("object")) {
        page(page).put(xml.getAttributeValue(null, "name"), xml.getAttributeValue(null, "as"));
      }
    }
  }

  /** Keeps it in a presentation, in the place of the one before. */
  void write(XMLSlideShow show) throws IOException {
    try (OutputStream out = place(show).getOutputStream()) {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("deck");
      xml.writeDefaultNamespace(SPACE);
      if (story.isPresent()) {
        xml.writeAttribute("story", story.get());
      }
      for (Map.Entry<String, Map<String, String>> page : pages.entrySet()) {
        xml.writeStartElement("page");
        xml.writeAttribute("id", page.getKey());
        for (Map.Entry<String, String> object : page.getValue().entrySet()) {
          xml.writeEmptyElement("object");
          xml.writeAttribute("name", object.getKey());
          xml.writeAttribute("as", object.getValue());
        }
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("What is exported cannot be noted", e);
    }
  }

  private static PackagePart place(XMLSlideShow show) throws IOException {
    Optional<PackagePart> before = part(show);
    if (before.isPresent()) {
      before.get().clear();
      return before.get();
    }
    try {
      PackagePartName name = PackagingURIHelper.createPartName(URI.create(PART));
      PackagePart part =
          show.getPackage().containPart(name)
              ? show.getPackage().getPart(name)
              : show.getPackage().createPart(name, "application/xml");
      show.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
      return part;
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("A part's name of our own is wrong", e);
    }
  }
}
