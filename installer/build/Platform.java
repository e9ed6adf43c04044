/** What is packed for: always the machine that packs. */
enum Platform {
  LINUX,
  MAC,
  WINDOWS;

  static Platform current() {
    var name = System.getProperty("os.name");
    return name.startsWith("Windows") ? WINDOWS : name.startsWith("Mac") ? MAC : LINUX;
  }
}
