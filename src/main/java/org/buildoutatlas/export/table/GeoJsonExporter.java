package org.buildoutatlas.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.export.TableExporter;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.table.Cell;
import org.buildoutatlas.table.Column;
import org.buildoutatlas.table.FactTable;
import org.buildoutatlas.table.FactTables;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes what lies somewhere as GeoJSON, RFC 7946: a point a row, longitude first, with all cells
 * as properties and the sources as objects, so that a feature that is copied out of the file still
 * says who said so.
 */
public final class GeoJsonExporter implements TableExporter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  @Override
  public String ending() {
    return "geojson";
  }

  @Override
  public boolean takes(FactTable table) {
    return table.isPlaced();
  }

  @Override
  public void write(FactTables tables, OutputStream out, Progress progress)
      throws IOException, Cancelled {
    List<FactTable> placed = tables.all().stream().filter(this::takes).toList();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("type", "FeatureCollection");
      json.writeStringProperty("name", tables.title());
      json.writeStringProperty("description", String.join(" ", tables.notes()));
      Optional<Extent> extent = Extent.of(placed);
      if (extent.isPresent()) {
        json.writeArrayPropertyStart("bbox");
        for (double edge : extent.get().edges()) {
          json.writeNumber(edge);
        }
        json.writeEndArray();
      }
      json.writeArrayPropertyStart("features");
      for (FactTable table : placed) {
        for (List<Cell> row : table.rows()) {
          progress.check();
          json.writeRaw('\n');
          feature(json, table, row);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (JacksonException e) {
      throw Failures.io(e);
    }
  }

  private static void feature(JsonGenerator json, FactTable table, List<Cell> row) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeStringProperty("id", row.getFirst().plain());
    json.writeName("geometry");
    FactTable.place(row).ifPresentOrElse(place -> point(json, place), json::writeNull);
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("table", table.name());
    for (int i = 0; i < row.size(); i++) {
      Column column = table.columns().get(i);
      if (column.kind() != Column.Kind.PLACE) {
        json.writeName(column.name());
        value(json, row.get(i));
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void point(JsonGenerator json, LonLat place) {
    json.writeStartObject();
    json.writeStringProperty("type", "Point");
    json.writeArrayPropertyStart("coordinates");
    json.writeNumber(place.lon());
    json.writeNumber(place.lat());
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Cell cell) {
    switch (cell) {
      case Cell.Empty _ -> json.writeNull();
      // Not 5E+11: not every reader of JSON knows that this is a whole number.
      case Cell.Amount n -> json.writeNumber(n.number().toPlainString());
      case Cell.Flag f -> json.writeBoolean(f.holds());
      case Cell.Listed l -> {
        json.writeStartArray();
        l.texts().forEach(json::writeString);
        json.writeEndArray();
      }
      case Cell.Cited c -> {
        json.writeStartArray();
        c.sources().forEach(s -> source(json, s));
        json.writeEndArray();
      }
      case Cell.Text _, Cell.Day _, Cell.At _, Cell.Place _, Cell.Link _ ->
          json.writeString(cell.plain());
    }
  }

  private static void source(JsonGenerator json, Source source) {
    json.writeStartObject();
    json.writeStringProperty("id", source.id());
    json.writeStringProperty("publisher", source.publisher());
    json.writeStringProperty("title", source.title());
    source.published().map(PartialDate::text).ifPresent(d -> json.writeStringProperty("date", d));
    source.url().ifPresent(u -> json.writeStringProperty("url", u.toString()));
    json.writeNumberProperty("tier", source.tier());
    json.writeEndObject();
  }
}
