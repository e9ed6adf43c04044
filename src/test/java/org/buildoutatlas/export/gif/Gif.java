package org.buildoutatlas.export.gif;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;

/**
 * A GIF file as the JDK reads it.
 *
 * @param pictures what is seen, frame by frame
 * @param hundredths how long each of them is seen
 * @param loops whether it is played without end
 */
public record Gif(List<BufferedImage> pictures, List<Integer> hundredths, boolean loops) {

  /** Reads it. */
  public static Gif read(byte[] file) throws IOException {
    ImageReader reader = reader();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in);
      Element screen =
          child(
              (Element) reader.getStreamMetadata().getAsTree("javax_imageio_gif_stream_1.0"),
              "LogicalScreenDescriptor");
      BufferedImage shown =
          new BufferedImage(
              number(screen, "logicalScreenWidth"),
              number(screen, "logicalScreenHeight"),
              BufferedImage.TYPE_INT_RGB);
      List<BufferedImage> pictures = new ArrayList<>();
      List<Integer> delays = new ArrayList<>();
      boolean loops = false;
      for (int i = 0; i < reader.getNumImages(true); i++) {
        Element root =
            (Element) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
        Element place = child(root, "ImageDescriptor");
        delays.add(number(child(root, "GraphicControlExtension"), "delayTime"));
        loops |= root.getElementsByTagName("ApplicationExtension").getLength() > 0;
        BufferedImage next =
            new BufferedImage(shown.getWidth(), shown.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = next.createGraphics();
        graphics.drawImage(shown, 0, 0, null);
        graphics.drawImage(
            reader.read(i),
            number(place, "imageLeftPosition"),
            number(place, "imageTopPosition"),
            null);
        graphics.dispose();
        pictures.add(next);
        shown = next;
      }
      return new Gif(pictures, delays, loops);
    }
  }

  private static ImageReader reader() {
    Iterator<ImageReader> all = ImageIO.getImageReadersByFormatName("gif");
    while (all.hasNext()) {
      ImageReader next = all.next();
      if (next.getClass().getModule().equals(ImageIO.class.getModule())) {
        return next;
      }
    }
    throw new AssertionError("The JDK reads GIF");
  }

  private static Element child(Element parent, String name) {
    return (Element) parent.getElementsByTagName(name).item(0);
  }

  private static int number(Element element, String name) {
    return Integer.parseInt(element.getAttribute(name));
  }
}
