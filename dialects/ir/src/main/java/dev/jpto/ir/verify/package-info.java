/**
 * Checks that operations keep the rules of their definitions, blocks and regions their structure,
 * and values their scopes. Order and wording follow MLIR 19: the first error found ends the check.
 */
package dev.jpto.ir.verify;
