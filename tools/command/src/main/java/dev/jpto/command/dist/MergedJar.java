package dev.jpto.command.dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** All classes and resources of a class path as one jar; the same input gives the same bytes. */
final class MergedJar {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String SERVICES = "META-INF/services/";
  private static final String THIS_PACKAGE = "dev/jpto/command/dist/";

  private final Map<String, byte[]> entries = new TreeMap<>();
  private final CallSites callSites;

  private MergedJar(ClassLoader loader) {
    callSites = new CallSites(loader);
  }

  /** The bytes of the jar for these folders and jars, of which {@code loader} can find all. */
  static byte[] of(List<Path> classPath, ClassLoader loader, Manifest manifest) throws IOException {
    MergedJar jar = new MergedJar(loader);
    for (Path path : classPath) {
      if (Files.isDirectory(path)) {
        jar.addFolder(path);
      } else {
        jar.addJar(path);
      }
    }
    return jar.write(manifest);
  }

  /** A manifest for a program. */
  static Manifest manifest(String mainClass, String title, String version) {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, mainClass);
    attributes.put(Attributes.Name.IMPLEMENTATION_TITLE, title);
    attributes.put(Attributes.Name.IMPLEMENTATION_VERSION, version);
    return manifest;
  }

  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        add(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
  }

  private void addJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory()) {
          try (InputStream stream = zip.getInputStream(entry)) {
            add(entry.getName(), stream.readAllBytes());
          }
        }
      }
    }
  }

  private void add(String name, byte[] bytes) {
    if (name.startsWith(SERVICES)) {
      entries.merge(name, bytes, MergedJar::joined);
    } else if (!name.startsWith("META-INF/")
        && !name.startsWith(THIS_PACKAGE)
        && !name.equals("module-info.class")) {
      boolean isClass = name.endsWith(".class");
      byte[] content = isClass ? callSites.replaceIn(bytes) : bytes;
      entries.putIfAbsent(name, content); // as a class loader, which finds the first
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.write('\n');
    both.writeBytes(second);
    return both.toByteArray();
  }

  private byte[] write(Manifest manifest) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      start("META-INF/MANIFEST.MF", zip);
      manifest.write(zip);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        start(entry.getKey(), zip);
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void start(String name, ZipOutputStream zip) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }
}
