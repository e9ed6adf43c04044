package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.words.Words;

/**
 * The card at the bottom left that explains the signs, drawn by the painters of the map itself.
 *
 * @param cards paper and measure
 * @param words texts by key
 * @param layers what the map shows
 */
record Legend(Cards cards, Words words, LayerChoice layers) {

  /** How wide a card is, in pixels. */
  static final double WIDTH = 274;

  private static final double BETWEEN = 12;

  /** Two cards beside each other. */
  static final double TWICE = 2 * WIDTH + BETWEEN;

  /** What scale bar and attribution need below a card, in pixels. */
  private static final double ABOVE_SCALE = 62;

  /** From this height of the sheet on, in pixels, flows are explained below the other signs. */
  private static final double HIGH = 820;

  /** A part of the legend. */
  interface Block {
    /** How high it is, in pixels. */
    double height();

    /** Draws it into a box of that height. */
    List<Mark> paint(Box box);
  }

  /**
   * The cards of the legend, the first with its lower left corner at a point.
   *
   * @param clusters whether signs for several sites are seen
   */
  List<Piece> at(Point corner, MapFrame frame, Shown shown, Digest digest, boolean clusters) {
    List<Block> blocks = new ArrayList<>(blocks(frame, shown, digest, clusters));
    List<Block> flows =
        shown.flows().stream().<Block>map(flow -> new FlowBlock(cards, words, flow)).toList();
    Optional<Point> open = open(corner, frame).filter(_ -> !flows.isEmpty());
    if (open.isEmpty() && holdsFlows(frame.region(), frame.height())) {
      blocks.addAll(flows);
    }
    List<Piece> pieces = new ArrayList<>(List.of(card(corner, blocks)));
    open.ifPresent(at -> pieces.add(card(at, flows)));
    return pieces;
  }

  /** Whether flows are explained below the other signs, on a sheet that is high enough. */
  static boolean holdsFlows(Region region, double height) {
    return switch (region) {
      case WORLD, GLOBE -> height >= HIGH;
      case UNITED_STATES, KOREA, PACIFIC -> false;
    };
  }

  /** Where the sea leaves room for a second card: its lower left corner. */
  private static Optional<Point> open(Point corner, MapFrame frame) {
    return switch (frame.region()) {
      case PACIFIC -> Optional.of(corner.plus(WIDTH + BETWEEN, 0));
      case UNITED_STATES ->
          Optional.of(new Point(frame.width() - corner.x() - WIDTH, corner.y() - ABOVE_SCALE));
      case KOREA, WORLD, GLOBE -> Optional.empty();
    };
  }

  private List<Block> blocks(MapFrame frame, Shown shown, Digest digest, boolean clusters) {
    List<Block> blocks = new ArrayList<>();
    if (frame.region() == Region.KOREA) {
      if (layers.shows(MapLayer.DEPTH)) {
        blocks.add(DepthBlock.aroundKorea(cards.theme(), words));
      }
      blocks.add(new PointsBlock(cards.theme(), words, shown, clusters));
      return blocks;
    }
    blocks.add(new StatusBlock(cards.theme(), words, digest, clusters));
    blocks.add(new SizeBlock(cards.theme(), words, SymbolScale.of(frame, false)));
    if (layers.shows(MapLayer.OCEANS)) {
      blocks.add(DepthBlock.oceans(cards.theme(), words));
    }
    return blocks;
  }

  private Piece card(Point corner, List<Block> blocks) {
    double inside =
        blocks.stream().mapToDouble(Block::height).sum() + (2 * BETWEEN + 1) * (blocks.size() - 1);
    double height = inside + 2 * Cards.PADDING - 4;
    Box box = Box.at(corner.x(), corner.y() - height, WIDTH, height);
    List<Mark> marks = new ArrayList<>(cards.paper(box));
    double left = box.minX() + Cards.PADDING;
    double top = box.minY() + Cards.PADDING - 2;
    double y = top;
    for (Block block : blocks) {
      if (y > top) {
        Point from = new Point(left, y + BETWEEN + 0.5);
        marks.add(
            new Mark.Line(
                Path.line(from, from.plus(WIDTH - 2 * Cards.PADDING, 0)),
                Stroke.solid(cards.theme().ui().border(), 1)));
        y += 2 * BETWEEN + 1;
      }
      marks.addAll(block.paint(Box.at(left, y, WIDTH - 2 * Cards.PADDING, block.height())));
      y += block.height();
    }
    return new Piece(box, marks);
  }
}
