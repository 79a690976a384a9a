/** What the commands of jpto have in common: files, and errors that are one line. */
package dev.jpto.command;
