/** Attributes of tensors, and the enums that tensor and tile operations share. */
package dev.jpto.ptensor.attr;
