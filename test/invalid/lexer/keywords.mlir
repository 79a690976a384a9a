// rule: keywords are lower case
"builtin.module"() {a = True} : () -> ()
// -----
// rule: a keyword of an attribute is no type
"builtin.unrealized_conversion_cast"() : () -> dense
// -----
// rule: a bare word is no attribute value
"builtin.module"() {a = foo} : () -> ()
// -----
// rule: a bare word is no type
"builtin.unrealized_conversion_cast"() : () -> foo
// -----
// rule: an integer type needs its width
"builtin.unrealized_conversion_cast"() : () -> i
// -----
// rule: an integer type has no sign before its width
"builtin.unrealized_conversion_cast"() : () -> i-1
// -----
// rule: an unsigned integer type is written with ui
"builtin.unrealized_conversion_cast"() : () -> u8
// -----
// rule: an ellipsis is no attribute
"builtin.module"() {a = ...} : () -> ()
// -----
// rule: an ellipsis is no operand
"builtin.module"(...) : () -> ()
// -----
// rule: a brace of a file dictionary does not open a region
"builtin.module"() ({-#
#-}) : () -> ()
