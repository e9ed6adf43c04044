package org.buildoutatlas.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.model.Source;

/** Everybody whom the other tables quote. */
record SourceTable(Knowledge knowledge) {

  FactTable table(String description, List<FactTable> others) {
    Set<String> quoted =
        others.stream()
            .flatMap(t -> t.rows().stream())
            .flatMap(List::stream)
            .flatMap(c -> c instanceof Cell.Cited cited ? cited.ids().stream() : Stream.empty())
            .collect(Collectors.toSet());
    return knowledge
        .<Source>columns()
        .text("id", Source::id)
        .text("publisher", Source::publisher)
        .text("title", Source::title)
        .date("published", Source::published)
        .link("url", Source::url)
        .count("tier", Source::tier)
        .flag("read_directly", Source::readDirectly)
        .text("remark", Source::remark)
        .table(
            Topic.SOURCES,
            description,
            knowledge.atlas().sources().stream().filter(s -> quoted.contains(s.id())).toList());
  }
}
