/** The dialect {@code ptensor}: whole tensors, as kernels are written. */
package dev.jpto.ptensor;
