/** Reference pages of patterns. */
package dev.jpto.pattern.catalog;
