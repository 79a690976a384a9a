/**
 * The one model of rules behind every form they are written in. A {@link
 * dev.jpto.pattern.model.Rule} has variables, {@link dev.jpto.pattern.model.Term terms} that say
 * what is matched, and {@link dev.jpto.pattern.model.Action actions} that say what is made.
 *
 * <p>Each operation, value, range, attribute, type and region is a variable; {@code x * 1 -> x} is
 *
 * <pre>
 *   root   op
 *   match  OpTerm(op, "arith.muli", operands [x, one], commutes)
 *          ConstantTerm(one, c)
 *          IntegerTerm(c, 1)
 *   rewrite Replace(op, [x])
 * </pre>
 *
 * <p>Equality of captures is one variable standing in two places. The operation that defines a
 * value is tied to it by a ResultTerm, so a DAG needs nothing more; an operation that is tied to
 * the root only through values it uses is found among their users. The upstream {@code pdl} dialect
 * maps to it op by op: {@code pdl.operation} is an OpTerm or a Create, {@code pdl.result} a
 * ResultTerm, {@code pdl.results} a ResultsTerm, {@code pdl.attribute} and {@code pdl.type} a
 * variable, with a LiteralTerm where they have a value, {@code pdl.apply_native_constraint} a
 * NativeTerm, {@code pdl.apply_native_rewrite} an Apply, {@code pdl.range} a Range.
 */
package dev.jpto.pattern.model;
