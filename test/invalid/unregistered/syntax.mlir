// rule: an operation is of a known dialect
"foo.bar"() : () -> ()
// -----
// rule: an operation is of a known dialect, with results
%0 = "foo.bar"() : () -> i32
// -----
// rule: an operation of the builtin dialect is known
"builtin.foo"() : () -> ()
// -----
// rule: an operation of a known dialect is known
"arith.adddi"() : () -> ()
// -----
// rule: the name of an operation is case sensitive
"arith.AddI"() : () -> ()
// -----
// rule: the name of a dialect is case sensitive
"Arith.addi"() : () -> ()
// -----
// rule: an operation without dialect is not known
"foo"() : () -> ()
// -----
// rule: the builtin dialect is not left out
"module"() ({
}) : () -> ()
// -----
// rule: the name of an operation does not end in a full stop
"arith."() : () -> ()
// -----
// rule: an operation is known inside a module
"builtin.module"() ({
  "foo.bar"() : () -> ()
}) : () -> ()
// -----
// rule: the first operation that is not known is reported
"foo.bar"() : () -> ()
"foo.baz"() : () -> ()
// -----
// rule: a type is of a known dialect
%0 = "builtin.unrealized_conversion_cast"() : () -> !foo.t
// -----
// rule: a type with parameters is of a known dialect
%0 = "builtin.unrealized_conversion_cast"() : () -> !foo.t<i32>
// -----
// rule: an opaque type is of a known dialect
%0 = "builtin.unrealized_conversion_cast"() : () -> !foo<"t">
// -----
// rule: an attribute is of a known dialect
"builtin.module"() ({
}) {a = #foo.a} : () -> ()
// -----
// rule: an attribute with parameters is of a known dialect
"builtin.module"() ({
}) {a = #foo.a<1>} : () -> ()
// -----
// rule: an opaque attribute is of a known dialect
"builtin.module"() ({
}) {a = #foo<"a">} : () -> ()
// -----
// rule: a type in an alias is of a known dialect
!t = !foo.t
// -----
// rule: an attribute in an alias is of a known dialect
#a = #foo.a
// -----
// rule: a discardable attribute of a function has a known value
"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "private"}> ({
}) {x.a = #foo.a} : () -> ()
