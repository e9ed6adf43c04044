package org.buildoutatlas.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.check.Severity;
import org.buildoutatlas.words.JsonText;

/** How findings are written: a line each for people and editors, or JSON for programs. */
final class FindingFormat {

  private FindingFormat() {}

  /** One line each, then a line that counts them. */
  static void text(List<Finding> findings, PrintWriter out) {
    findings.forEach(finding -> out.print(finding + "\n"));
    long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    long warnings = findings.size() - errors;
    out.print(
        findings.isEmpty()
            ? "No findings.\n"
            : counted(errors, "error") + ", " + counted(warnings, "warning") + ".\n");
  }

  /** A list of objects with file, line, column, severity, code and sentence. */
  static void json(List<Finding> findings, PrintWriter out) {
    out.print(
        findings.stream()
            .map(FindingFormat::object)
            .collect(
                Collectors.joining(
                    ",\n",
                    findings.isEmpty() ? "[" : "[\n",
                    findings.isEmpty() ? "]\n" : "\n]\n")));
  }

  private static String object(Finding finding) {
    return "  { \"file\": %s, \"line\": %d, \"column\": %d, \"severity\": %s, \"code\": %s, \"sentence\": %s }"
        .formatted(
            JsonText.quoted(finding.position().file()),
            finding.position().line(),
            finding.position().column(),
            JsonText.quoted(finding.severity().word()),
            JsonText.quoted(finding.code()),
            JsonText.quoted(finding.sentence()));
  }

  private static String counted(long number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }
}
