/**
 * The attributes that all dialects of jpto share: what a function or a loop is for, names, launch
 * widths. They are discardable; {@link dev.jpto.std.jpto.JptoDialect} verifies them where they
 * stand.
 */
package dev.jpto.std.jpto;
