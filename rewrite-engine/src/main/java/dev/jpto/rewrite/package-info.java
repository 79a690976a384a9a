/** Changing IR: the rewriter that every mutation goes through, and who listens to it. */
package dev.jpto.rewrite;
