/**
 * Reference pages in Markdown, made from what dialects and passes declare of themselves: nothing is
 * written here that a declaration does not say.
 */
package dev.jpto.docs;
