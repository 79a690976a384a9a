// flags: --allow-unregistered-dialect
// rule: a use has the type of the definition
%0 = "ex.value"() : () -> i32
"ex.use"(%0) : (i64) -> ()
// -----
// rule: a use has the type of the definition, signed or not
%0 = "ex.value"() : () -> si32
"ex.use"(%0) : (i32) -> ()
// -----
// rule: the second operand has the type of its definition
%0 = "ex.value"() : () -> i32
"ex.use"(%0, %0) : (i32, f32) -> ()
// -----
// rule: a use of a block argument has its type
"ex.op"() ({
^bb0(%a: i32):
  "ex.use"(%a) : (index) -> ()
}) : () -> ()
// -----
// rule: a use of one of several results has its type
%0:2 = "ex.value"() : () -> (i32, i64)
"ex.use"(%0#1) : (i32) -> ()
// -----
// rule: a definition has the type of the uses before it
"ex.use"(%0) : (i64) -> ()
%0 = "ex.value"() : () -> i32
// -----
// rule: uses before the definition have one type
"ex.use"(%0) : (i64) -> ()
"ex.use"(%0) : (i32) -> ()
%0 = "ex.value"() : () -> i64
// -----
// rule: a block argument has the type of the uses before it
"ex.op"() ({
  "ex.use"(%a) : (i64) -> ()
  "ex.br"() [^bb1] : () -> ()
^bb1(%a: i32):
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a result of several has the type of the uses before it
"ex.use"(%0#1) : (i32) -> ()
%0:2 = "ex.value"() : () -> (i32, i64)
// -----
// rule: a result number used before the definition exists there
"ex.use"(%0#2) : (i32) -> ()
%0:2 = "ex.value"() : () -> (i32, i32)
// -----
// rule: a result number used before the definition is zero where the definition has one result
"ex.use"(%0#1) : (i32) -> ()
%0 = "ex.value"() : () -> i32
