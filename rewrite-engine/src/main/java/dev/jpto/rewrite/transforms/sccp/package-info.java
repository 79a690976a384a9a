/** The pass {@code sccp}: constants are propagated along the ways that control may go. */
package dev.jpto.rewrite.transforms.sccp;
