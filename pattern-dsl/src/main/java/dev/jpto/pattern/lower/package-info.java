/** Makes rules run: checks and steps for one context, or what is wrong with the rule. */
package dev.jpto.pattern.lower;
