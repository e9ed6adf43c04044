import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * The product's sign in all sizes: a marker with its ring, three quarters on, as in the tool bar and
 * in {@code installer/icon.svg}.
 *
 * @param folder where the files go
 */
record Icons(Path folder) {

  private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  /** Names of Apple's sizes. */
  private static final List<String> APPLE = List.of("icp4", "", "icp5", "", "icp6", "ic07", "ic08", "ic09");

  void make() throws IOException {
    Files.createDirectories(folder);
    for (var size : SIZES) {
      Files.write(folder.resolve(size + ".png"), png(size));
    }
    Files.write(folder.resolve("icon.ico"), ico());
    Files.write(folder.resolve("icon.icns"), icns());
  }

  Path ofPlatform() {
    return folder.resolve(
        switch (Platform.current()) {
          case LINUX -> "512.png";
          case MAC -> "icon.icns";
          case WINDOWS -> "icon.ico";
        });
  }

  private static byte[] png(int size) throws IOException {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    var g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(size / 24.0, size / 24.0);
    paint(g);
    g.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static void paint(Graphics2D g) {
    g.setColor(new Color(0x0B5CAD));
    g.fill(new RoundRectangle2D.Double(0, 0, 24, 24, 10, 10));
    g.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    g.setColor(new Color(255, 255, 255, 115));
    g.draw(new Ellipse2D.Double(5, 5, 14, 14));
    g.setColor(Color.WHITE);
    g.draw(new Arc2D.Double(5, 5, 14, 14, 90, -270, Arc2D.OPEN));
    g.fill(new Ellipse2D.Double(9.4, 9.4, 5.2, 5.2));
  }

  /** Windows: a list of sizes, then the pictures. */
  private static byte[] ico() throws IOException {
    var sizes = SIZES.stream().filter(size -> size <= 256).toList();
    var head = ByteBuffer.allocate(6 + 16 * sizes.size()).order(ByteOrder.LITTLE_ENDIAN);
    var body = new ByteArrayOutputStream();
    head.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
    for (var size : sizes) {
      var png = png(size);
      head.put((byte) (int) size).put((byte) (int) size).putShort((short) 0);
      head.putShort((short) 1).putShort((short) 32);
      head.putInt(png.length).putInt(head.capacity() + body.size());
      body.write(png);
    }
    return ByteBuffer.allocate(head.capacity() + body.size())
        .put(head.array())
        .put(body.toByteArray())
        .array();
  }

  /** macOS: pieces with their names and lengths. */
  private static byte[] icns() throws IOException {
    var body = new ByteArrayOutputStream();
    for (var i = 0; i < SIZES.size(); i++) {
      if (!APPLE.get(i).isEmpty()) {
        body.write(piece(APPLE.get(i), png(SIZES.get(i))));
      }
    }
    return piece("icns", body.toByteArray());
  }

  private static byte[] piece(String name, byte[] content) {
    return ByteBuffer.allocate(8 + content.length)
        .put(name.getBytes(StandardCharsets.US_ASCII))
        .putInt(8 + content.length)
        .put(content)
        .array();
  }
}
