package dev.jpto.command.dist;

/**
 * A command that is packaged.
 *
 * @param name as it is called
 * @param mainClass the class it starts with
 * @param trainingClass the class that runs it for the JVM to learn from
 */
record Program(String name, String mainClass, String trainingClass) {
  /** The file with all classes. */
  String jar() {
    return name + ".jar";
  }

  /** The file with what the JVM learnt. */
  String cache() {
    return name + ".aot";
  }
}
