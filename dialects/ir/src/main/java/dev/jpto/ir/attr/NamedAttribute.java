package dev.jpto.ir.attr;

/** An entry of a dictionary. */
public record NamedAttribute(String name, Attribute value) {}
