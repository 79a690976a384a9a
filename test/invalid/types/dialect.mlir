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
