/**
 * Passes, their options and statistics, pass managers nested by anchor operation, the textual form
 * of pipelines, and who watches a pipeline run.
 */
package dev.jpto.rewrite.pass;
