/**
 * Build step: puts a command with all it needs into one jar, in a form that starts fast, and makes
 * the JVM's ahead-of-time cache for it. Not part of that jar.
 */
package dev.jpto.command.dist;
