/** Diagnostics: what is told to the user, where it goes, how it is shown. */
package dev.jpto.ir.diag;
