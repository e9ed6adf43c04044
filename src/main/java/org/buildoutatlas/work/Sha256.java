package org.buildoutatlas.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what files are recognised: SHA-256 (FIPS 180-4), as hexadecimal digits. */
public final class Sha256 {

  private final MessageDigest digest;

  /** Of nothing yet. */
  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Takes up the name and the content of a file; neither can be mistaken for part of the other. */
  public Sha256 add(String name, byte[] content) {
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(HexFormat.of().parseHex(of(content)));
    return this;
  }

  /** Of what was taken up; begins anew. */
  public String digits() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of a content. */
  public static String of(byte[] content) {
    return HexFormat.of().formatHex(new Sha256().digest.digest(content));
  }
}
