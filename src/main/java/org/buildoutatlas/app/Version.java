package org.buildoutatlas.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest states it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {"Buildout Atlas " + version};
  }
}
