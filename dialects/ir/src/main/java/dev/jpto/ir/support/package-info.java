/** Small tools without dependencies: text as bytes, output buffers, upstream's names. */
package dev.jpto.ir.support;
