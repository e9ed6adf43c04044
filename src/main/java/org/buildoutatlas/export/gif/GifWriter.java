package org.buildoutatlas.export.gif;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes frames into a GIF file with the JDK's encoder. Closing frees the encoder and leaves the
 * stream open.
 */
final class GifWriter implements AutoCloseable {

  private static final String STREAM = "javax_imageio_gif_stream_1.0";
  private static final String FRAME = "javax_imageio_gif_image_1.0";

  private final ImageWriter writer = encoder();
  private final ImageWriteParam plain = writer.getDefaultWriteParam();
  private final ImageOutputStream stream;
  private final boolean loops;
  private boolean begun;

  /** Begins a file; {@code loops} is whether it is played again and again. */
  GifWriter(OutputStream out, int width, int height, boolean loops) throws IOException {
    this.loops = loops;
    stream = new MemoryCacheImageOutputStream(out);
    plain.setProgressiveMode(ImageWriteParam.MODE_DISABLED);
    writer.setOutput(stream);
    writer.prepareWriteSequence(header(width, height));
  }

  /** Libraries bring encoders of their own, which write other bytes. */
  private static ImageWriter encoder() {
    Iterator<ImageWriter> all = ImageIO.getImageWritersByFormatName("gif");
    while (all.hasNext()) {
      ImageWriter next = all.next();
      if (next.getClass().getModule().equals(ImageIO.class.getModule())) {
        return next;
      }
    }
    throw new IllegalStateException("The JDK brings an encoder for GIF");
  }

  private IIOMetadata header(int width, int height) throws IOException {
    IIOMetadata metadata = writer.getDefaultStreamMetadata(plain);
    IIOMetadataNode root = new IIOMetadataNode(STREAM);
    child(root, "Version").setAttribute("value", "89a");
    IIOMetadataNode screen = child(root, "LogicalScreenDescriptor");
    screen.setAttribute("logicalScreenWidth", Integer.toString(width));
    screen.setAttribute("logicalScreenHeight", Integer.toString(height));
    screen.setAttribute("colorResolution", "8");
    screen.setAttribute("pixelAspectRatio", "0");
    metadata.mergeTree(STREAM, root);
    return metadata;
  }

  /** Writes the next frame, shown for so many hundredths of a second. */
  void frame(Patch patch, int hundredths) throws IOException {
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(
            ImageTypeSpecifier.createFromRenderedImage(patch.image()), plain);
    IIOMetadataNode root = new IIOMetadataNode(FRAME);
    IIOMetadataNode place = child(root, "ImageDescriptor");
    place.setAttribute("imageLeftPosition", Integer.toString(patch.left()));
    place.setAttribute("imageTopPosition", Integer.toString(patch.top()));
    place.setAttribute("imageWidth", Integer.toString(patch.image().getWidth()));
    place.setAttribute("imageHeight", Integer.toString(patch.image().getHeight()));
    place.setAttribute("interlaceFlag", "FALSE");
    IIOMetadataNode control = child(root, "GraphicControlExtension");
    control.setAttribute("disposalMethod", "doNotDispose");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "TRUE");
    control.setAttribute("transparentColorIndex", Integer.toString(Palette.CLEAR));
    control.setAttribute("delayTime", Integer.toString(hundredths));
    if (loops && !begun) {
      IIOMetadataNode loop = child(child(root, "ApplicationExtensions"), "ApplicationExtension");
      loop.setAttribute("applicationID", "NETSCAPE");
      loop.setAttribute("authenticationCode", "2.0");
      // Without end.
      loop.setUserObject(new byte[] {1, 0, 0});
    }
    begun = true;
    metadata.mergeTree(FRAME, root);
    writer.writeToSequence(new IIOImage(patch.image(), null, metadata), plain);
    stream.flushBefore(stream.getStreamPosition());
  }

  /** Finishes the file. */
  void end() throws IOException {
    writer.endWriteSequence();
    stream.flush();
  }

  private static IIOMetadataNode child(IIOMetadataNode parent, String name) {
    IIOMetadataNode node = new IIOMetadataNode(name);
    parent.appendChild(node);
    return node;
  }

  @Override
  public void close() {
    writer.dispose();
  }
}
