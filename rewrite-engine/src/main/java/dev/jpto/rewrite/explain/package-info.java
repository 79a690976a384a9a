/** Says what patterns did, how often and why not; and holds them back to find a bad one. */
package dev.jpto.rewrite.explain;
