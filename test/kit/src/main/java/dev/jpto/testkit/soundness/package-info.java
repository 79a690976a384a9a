/**
 * Whether one program may stand for another: both are run on the same inputs and the outcomes are
 * compared. {@link dev.jpto.testkit.soundness.Refinement} does so for any two regions; {@link
 * dev.jpto.testkit.soundness.PatternSoundness} makes the programs from what a pattern matches.
 */
package dev.jpto.testkit.soundness;
