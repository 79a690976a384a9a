// flags: --allow-unregistered-dialect
// rule: the argument of an assert is of type i1
%0 = "ex.value"() : () -> i32
"cf.assert"(%0) <{msg = "m"}> : (i32) -> ()
// -----
// rule: an assert has a message
%0 = "ex.value"() : () -> i1
"cf.assert"(%0) : (i1) -> ()
// -----
// rule: the message of an assert is a string
%0 = "ex.value"() : () -> i1
"cf.assert"(%0) <{msg = 1 : i32}> : (i1) -> ()
// -----
// rule: the message of an assert among its attributes is a string
%0 = "ex.value"() : () -> i1
"cf.assert"(%0) {msg = @m} : (i1) -> ()
// -----
// rule: an assert has an argument
"cf.assert"() <{msg = "m"}> : () -> ()
// -----
// rule: an assert has one argument
%0 = "ex.value"() : () -> i1
"cf.assert"(%0, %0) <{msg = "m"}> : (i1, i1) -> ()
// -----
// rule: an assert has no results
%0 = "ex.value"() : () -> i1
%1 = "cf.assert"(%0) <{msg = "m"}> : (i1) -> i1
