/** Finds what is wrong with a set of patterns before it runs. */
package dev.jpto.pattern.check;
