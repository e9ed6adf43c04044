package org.buildoutatlas.page.template;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Viewpoint;

/**
 * Pages as they are asked for.
 *
 * @param pages the words of their kinds, in order
 * @param without ids of single pages that are not wanted
 * @param viewpoint what is looked at, and in which theme
 * @param own the user's own layers, the foremost first
 * @param size of a page
 */
public record DeckOrder(
    List<String> pages,
    Set<String> without,
    Viewpoint viewpoint,
    List<OwnLayer> own,
    SheetSize size) {

  /** Copies lists and sets. */
  public DeckOrder {
    pages = List.copyOf(pages);
    without = Set.copyOf(without);
    own = List.copyOf(own);
  }

  /** All pages of kinds, without layers of the user's own. */
  public static DeckOrder of(List<String> pages, Viewpoint viewpoint, SheetSize size) {
    return new DeckOrder(pages, Set.of(), viewpoint, List.of(), size);
  }

  /** Of something else that is looked at. */
  public DeckOrder withViewpoint(Viewpoint other) {
    return new DeckOrder(pages, without, other, own, size);
  }

  /** Of another size. */
  public DeckOrder withSize(SheetSize other) {
    return new DeckOrder(pages, without, viewpoint, own, other);
  }

  /** Without a page. */
  public DeckOrder without(String id) {
    Set<String> more =
        Stream.concat(without.stream(), Stream.of(id)).collect(Collectors.toUnmodifiableSet());
    return new DeckOrder(pages, more, viewpoint, own, size);
  }

  /** The viewpoint's theme; the first one where it names none that exists. */
  Theme theme() {
    return Themes.named(viewpoint.theme()).orElseGet(Themes::light);
  }
}
