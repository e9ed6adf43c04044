package org.buildoutatlas.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one sentence that the product itself failed; a stack trace tells a user nothing. */
final class PlainFailure implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    String message = fault.getMessage();
    line.getErr()
        .println(
            "Something went wrong inside Buildout Atlas ("
                + fault.getClass().getSimpleName()
                + (message == null ? "" : ": " + message)
                + "). Nothing was changed.");
    return ExitCode.UNREADABLE;
  }
}
