package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Qualifier;
import org.buildoutatlas.words.Words;

/**
 * What is said of flows, and what nobody has said of them.
 *
 * @param words texts by key
 * @param numbers how numbers are written
 */
public record FlowWords(Words words, Numbers numbers) {

  /** What goes, and how much: {@code Memory, up to 900,000 wafers a month}. */
  public String goods(Flow flow) {
    return said(flow).text();
  }

  /** The same with its figure. */
  Said said(Flow flow) {
    String kind = kind(flow);
    return flow.quantity().isEmpty()
        ? Said.plain(kind)
        : Said.of(words, "map.flow.goods", kind, figure(flow));
  }

  /** How much, as a figure. */
  Said figure(Flow flow) {
    return Said.figure(amount(flow), "contribution." + flow.contribution().id());
  }

  /** The kind of goods. */
  String kind(Flow flow) {
    return words.text("ui.kind." + flow.contribution().kind());
  }

  /** How much, with its limit; empty where nobody has said. */
  String amount(Flow flow) {
    return flow.quantity()
        .map(
            q -> {
              String key = "ui.unit." + q.unit().replace('/', '-');
              String amount =
                  words.has(key)
                      ? numbers.plain(q.amount()) + "\u00a0" + words.text(key)
                      : numbers.quantity(q);
              return qualifier(flow).limited(amount);
            })
        .orElse("");
  }

  /** How firm it is, and whose the amount is: {@code Both firms together, letter of intent}. */
  public String firmness(Flow flow) {
    String remark = qualifier(flow).remark();
    String status = flow.contribution().status().word();
    return capital(remark.isEmpty() ? status : remark + ", " + status);
  }

  private Qualifier qualifier(Flow flow) {
    return new Qualifier(words, flow.contribution().qualifier());
  }

  /** Who delivers. */
  public String suppliers(Flow flow) {
    return flow.partners().stream().map(Partner::name).collect(Collectors.joining(" and "));
  }

  /** The country it comes from, by its English name. */
  public String country(Flow flow) {
    return Locale.of("", flow.country()).getDisplayCountry(Locale.ENGLISH);
  }

  /** What is not known of it, in sentences. */
  public List<String> unknown(Flow flow) {
    List<String> sentences = new ArrayList<>();
    if (!flow.split()) {
      boolean several = flow.partners().size() > 1;
      sentences.add(words.text(several ? "map.flow.nosplit.firms" : "map.flow.nosplit"));
    }
    sentences.add(words.text("map.flow.noplant", country(flow)));
    return sentences;
  }

  /** The text with a capital at its head. */
  public static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
  }
}
