// flags: --allow-unregistered-dialect
// rule: a dialect type has angle brackets that match
%0 = "ex.op"() : () -> !ex.t<i32
// -----
// rule: brackets in a dialect type match
%0 = "ex.op"() : () -> !ex.t<[i32)>
// -----
// rule: brackets in a dialect type are closed
%0 = "ex.op"() : () -> !ex.t<(i32>
// -----
// rule: a bracket in a dialect type is opened before it is closed
%0 = "ex.op"() : () -> !ex.t<]>
// -----
// rule: a string in a dialect type is closed
%0 = "ex.op"() : () -> !ex.t<"a>
// -----
// rule: a dialect type ends before the file does
%0 = "ex.op"() : () -> !ex<t<i32>
// -----
// rule: a dialect type in opaque form is closed
%0 = "ex.op"() : () -> !ex<"t"
// -----
// rule: a dialect type has a dialect
%0 = "ex.op"() : () -> !<t>
// -----
// rule: a known dialect without types has none
%0 = "ex.op"() : () -> !func.t
// -----
// rule: a known dialect without types has none in the opaque form either
%0 = "ex.op"() : () -> !arith<"t">
// -----
// rule: the builtin dialect has no type foo
%0 = "ex.op"() : () -> !builtin.foo
// -----
// rule: a type of the builtin dialect has no prefix
%0 = "ex.op"() : () -> !builtin.i32
// -----
// rule: the token of a dialect type ends at a blank
%0 = "ex.op"() : () -> !ex.t <i32>
// -----
// rule: a dialect type names its dialect
%0 = "ex.op"() : () -> !.t
// -----
// rule: a dialect type with a body names its dialect
%0 = "ex.op"() : () -> !.t<i32>
// -----
// rule: the namespace of a type does not begin with a digit
%0 = "ex.op"() : () -> !4<i32>
// -----
// rule: the namespace of a type has no hyphen
%0 = "ex.op"() : () -> !ex-t<i32>
// -----
// rule: the namespace of an attribute does not begin with a dollar sign
"ex.op"() {a = #$x<i32>} : () -> ()
// -----
// rule: an attribute names its dialect
"ex.op"() {a = #.a} : () -> ()
// -----
// rule: the body of an attribute stands directly behind its name
"ex.op"() {a = #arith.fastmath <none>} : () -> ()
// -----
// rule: the mnemonic of an attribute goes as far as an identifier goes
"ex.op"() {a = #arith.overflow57.0none} : () -> ()
// -----
// rule: an attribute of arith has no type
"ex.op"() {a = #arith.overflow<none> : i32} : () -> ()
// -----
// rule: nothing stands behind the attribute in the brackets of its dialect
"ex.op"() {a = #arith<overflow<none> foo>} : () -> ()
