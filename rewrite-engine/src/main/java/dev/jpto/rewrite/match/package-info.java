/** Finds all declared patterns that match at an operation, and says why one does not. */
package dev.jpto.rewrite.match;
