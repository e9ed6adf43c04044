package org.buildoutatlas.page.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Conflict;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.page.Column;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.Stack;

/**
 * A page a site: those that count, those that do not, those abroad, of each the largest first.
 *
 * @param insets maps around places
 */
record SiteTemplate(Insets insets) implements Template {

  /** How the ids of its pages begin. */
  static final String PREFIX = "site-";

  /** The word used on the command line. */
  static final String WORD = "sites";

  private static final int MAP = 11;
  private static final int FIGURES = 10;
  private static final int MONEY = 16;

  @Override
  public String word() {
    return WORD;
  }

  @Override
  public boolean writes(String id) {
    return id.startsWith(PREFIX);
  }

  @Override
  public List<Page> pages(Briefing b) {
    return b.known().sites().stream()
        .filter(site -> Standing.isThere(site, b.viewpoint().at()))
        .map(site -> Standing.of(site, b.viewpoint().knownOn(), b.viewpoint().at()))
        .sorted(
            Comparator.comparing((Standing standing) -> standing.site().group())
                .thenComparing(SiteTemplate::megawatts, Comparator.reverseOrder())
                .thenComparing(standing -> standing.site().id()))
        .map(standing -> page(new SiteBriefing(b, standing)))
        .toList();
  }

  private static double megawatts(Standing standing) {
    return standing.shownPower().map(f -> f.quantity().inMegawatts().toDouble()).orElse(0.0);
  }

  private Page page(SiteBriefing s) {
    SiteTitle said = new SiteTitle(s);
    List<Column> columns = columns(s);
    return new Page(
        PREFIX + s.site().id(),
        Page.Kind.CONTENT,
        said.title(),
        said.support(),
        columns,
        new SiteRemarks(s).all(),
        s.b().footnotes(),
        sources(s, columns),
        s.b().dates(),
        notes(s),
        s.b().viewpoint());
  }

  private List<Column> columns(SiteBriefing s) {
    SiteTables tables = new SiteTables(s);
    List<Column> columns = new ArrayList<>();
    columns.add(
        Blocks.stack(MAP, List.of(Optional.of(insets.of(s.b(), s.site())), tables.roles())));
    columns.add(Blocks.stack(FIGURES, List.of(SiteFigures.block(s))));
    Stack money = Blocks.stack(MONEY, List.of(tables.steps(), tables.contributions()));
    if (!money.blocks().isEmpty()) {
      columns.add(money);
    }
    return columns;
  }

  private static List<Source> sources(SiteBriefing s, List<Column> columns) {
    Set<Source> sources = new LinkedHashSet<>(Rows.cited(columns));
    for (Conflict conflict : s.conflicts()) {
      conflict.statements().forEach(stated -> sources.addAll(stated.observation().sources()));
    }
    sources.addAll(s.site().location().sources());
    return List.copyOf(sources);
  }

  /** Why each contribution counts or does not. */
  private static String notes(SiteBriefing s) {
    return s.contributions().stream()
        .map((Contribution c) -> s.b().text("page.site.reason", c.description(), c.reason()))
        .collect(Collectors.joining("\n"));
  }
}
