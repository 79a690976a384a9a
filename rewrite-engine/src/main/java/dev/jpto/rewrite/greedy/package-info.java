/** The greedy pattern driver: folds and applies patterns until nothing changes. */
package dev.jpto.rewrite.greedy;
