package org.buildoutatlas.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.model.Conflict;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.Role;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.ui.explain.ConflictMark;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.words.Wording;

/** What was observed of a site: where sources differ, who does what, dates, and everything else. */
final class SiteFacts {

  private final Desk desk;
  private final Wording wording;
  private final Site site;
  private final Citations citations;
  private final Set<String> shown = new HashSet<>();
  private List<Conflict> differ = List.of();

  SiteFacts(Desk desk, Site site, Citations citations) {
    this.desk = desk;
    this.wording = new Wording(desk.words(), desk.numbers());
    this.site = site;
    this.citations = citations;
  }

  /** The figures and dates on which sources differ, each with all that was said. */
  Optional<Node> contested(List<Conflict> conflicts) {
    differ = conflicts;
    if (conflicts.isEmpty()) {
      return Optional.empty();
    }
    ConflictLens lens = new ConflictLens(desk, citations);
    List<Node> figures = new ArrayList<>();
    for (Conflict conflict : conflicts) {
      conflict.statements().forEach(s -> shown.add(s.observation().field()));
      figures.add(lens.node(conflict));
    }
    return Optional.of(
        Section.titled(
            desk.text("ui.site.contested", figures.size()),
            desk.text("ui.site.contested.note"),
            figures.toArray(Node[]::new)));
  }

  /**
   * Who does what; that is known of the day the facts were gathered alone, and in the past says so.
   */
  Node roles(Sight sight) {
    VBox rows = new VBox(6);
    for (Role role : site.roles()) {
      Label kind = Texts.whole(wording.word("role", role.kind()), "support");
      kind.setPrefWidth(140);
      HBox row = Texts.row(8, kind, party(role));
      rows.getChildren().add(row);
    }
    rows.getChildren().add(citations.marks(site.roleSources()));
    String asOf =
        sight.isPast()
            ? desk.text("ui.site.roles.asof", desk.numbers().day(sight.whole().asOf()))
            : "";
    Section section = Section.titled(desk.text("ui.site.roles"), asOf, rows);
    section.setId("site-roles");
    return section;
  }

  /** All dates that were stated, in their order. */
  Optional<Node> dates() {
    List<Observation> dates =
        site.observations().stream()
            .filter(o -> o.date().isPresent())
            .sorted(Comparator.comparing(o -> o.date().orElseThrow()))
            .toList();
    return section("ui.site.dates", dates);
  }

  /** Everything that is neither a date nor was shown among what is contested before. */
  Optional<Node> others() {
    List<Observation> rest =
        site.observations().stream()
            .filter(o -> o.date().isEmpty() && !shown.contains(o.field()))
            .sorted(Comparator.comparing(Observation::field))
            .toList();
    return section("ui.site.facts", rest);
  }

  private Optional<Node> section(String key, List<Observation> observations) {
    if (observations.isEmpty()) {
      return Optional.empty();
    }
    VBox rows = new VBox(10);
    observations.forEach(o -> rows.getChildren().add(row(wording.word("field", o.field()), o)));
    return Optional.of(Section.titled(desk.text(key, observations.size()), "", rows));
  }

  /** An observation: its name, then scope, publisher, day, tier and how it came about. */
  private Node row(String head, Observation o) {
    String who =
        o.sources().stream().map(Source::publisher).distinct().collect(Collectors.joining(", "));
    List<String> parts = new ArrayList<>();
    if (o.quantity().filter(q -> q.isPower() || q.isMoney()).isPresent()) {
      parts.add(wording.scope(o.scope()));
    }
    parts.add(desk.text("ui.site.known", desk.numbers().date(o.known())));
    o.about().ifPresent(a -> parts.add(desk.text("ui.site.about", desk.numbers().date(a))));
    parts.add(who);
    parts.add(desk.text("ui.tier." + Math.min(3, o.tier())));
    parts.add(wording.basis(o));
    o.preferred().ifPresent(why -> parts.add(desk.text("ui.site.preferred", why)));
    String value = wording.value(o);
    HBox first = Texts.row(2, Texts.wrapped(head, "fact-name"));
    o.date().flatMap(_ -> mark(o)).ifPresent(first.getChildren()::add);
    VBox words = new VBox(2, first);
    if (!value.isEmpty() && o.words().isPresent()) {
      words.getChildren().add(Texts.wrapped(value));
    }
    words.getChildren().add(Texts.wrapped(String.join(" · ", parts), "annotation"));
    if (!o.note().isEmpty() && !o.note().equals(value)) {
      words.getChildren().add(Texts.wrapped(o.note(), "support"));
    }
    HBox row = new HBox(8, Texts.growing(words));
    if (!value.isEmpty() && o.words().isEmpty()) {
      row.getChildren().add(Texts.whole(value, "figure"));
    }
    row.getChildren().addAll(Confidences.dots(o.confidence(), desk), citations.marks(o.sources()));
    return row;
  }

  /** The sign of a conflict that the statement is a part of. */
  private Optional<Node> mark(Observation o) {
    return differ.stream()
        .filter(c -> c.statements().stream().anyMatch(s -> s.observation().equals(o)))
        .findFirst()
        .map(c -> ConflictMark.of(c, desk));
  }

  private Node party(Role role) {
    if (role.partner().isEmpty()) {
      return Texts.growing(Texts.wrapped(role.party()));
    }
    var link = new javafx.scene.control.Hyperlink(role.party());
    link.setOnAction(
        _ ->
            desk.workspace()
                .move(v -> v.withSelection(new Selection.OfPartner(role.partner().get()))));
    return link;
  }
}
