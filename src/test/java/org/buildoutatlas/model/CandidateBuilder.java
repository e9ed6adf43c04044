package org.buildoutatlas.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a Korean candidate for a test. */
public final class CandidateBuilder {

  private final String label;
  private final List<Measurement> measurements = new ArrayList<>();
  private final List<Exclusion.Check> checks = new ArrayList<>();
  private String labelKo = "후보";
  private LonLat position = new LonLat(129, 35);

  CandidateBuilder(String label) {
    this.label = label;
  }

  /** Where it is. */
  public CandidateBuilder at(double lon, double lat) {
    position = new LonLat(lon, lat);
    return this;
  }

  /** Its Korean label. */
  public CandidateBuilder korean(String text) {
    labelKo = text;
    return this;
  }

  /** A measured number. */
  public CandidateBuilder measured(String key, double value, String unit) {
    measurements.add(
        new Measurement(
            key,
            Optional.of(
                new Value.Amount(
                    new Quantity(BigDecimal.valueOf(value), unit),
                    Optional.empty(),
                    Optional.empty())),
            Optional.empty(),
            Optional.empty(),
            unit,
            Measurement.Kind.PUBLISHED,
            Confidence.HIGH,
            "",
            List.of(Samples.aSource(Samples.id(label) + "-source")),
            Optional.empty(),
            List.of()));
    return this;
  }

  /** Looked whether it lies in an exclusion. */
  public CandidateBuilder checked(String exclusion, boolean inside) {
    checks.add(
        new Exclusion.Check(exclusion, inside, "Looked.", List.of(Samples.aSource("chart"))));
    return this;
  }

  /** The candidate. */
  public Candidate build() {
    return new Candidate(
        Samples.id(label),
        label + " harbour",
        labelKo + "항",
        label,
        labelKo,
        "Province",
        "도",
        "South",
        position,
        "",
        1,
        List.of(),
        List.of(),
        measurements,
        "",
        checks);
  }
}
