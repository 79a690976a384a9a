package dev.jpto.docs;

/**
 * One page of the reference.
 *
 * @param fileName its name in the folder of the reference, {@code dialect-arith.md}
 * @param text Markdown
 */
public record Page(String fileName, String text) {}
