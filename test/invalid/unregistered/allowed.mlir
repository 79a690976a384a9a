// flags: --allow-unregistered-dialect
// rule: an operation of the builtin dialect is known, whatever is allowed
"builtin.foo"() : () -> ()
// -----
// rule: a type of the builtin dialect is known, whatever is allowed
%0 = "ex.op"() : () -> !builtin.foo
// -----
// rule: a type of a known dialect is known, whatever is allowed
%0 = "ex.op"() : () -> !scf.token
// -----
// rule: an attribute of a known dialect is known, whatever is allowed
"ex.op"() {a = #cf.hint} : () -> ()
// -----
// rule: a bare name of an unknown operation is an error, whatever is allowed
ex.op
// -----
// rule: a bare name of an unknown operation of a known dialect is an error, whatever is allowed
%0 = arith.adddi
// -----
// rule: a known operation is verified, whatever is allowed
"arith.addi"() : () -> ()
