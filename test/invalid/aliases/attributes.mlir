// flags: --allow-unregistered-dialect
// rule: an attribute alias is defined once
#a = 1 : i32
#a = 2 : i32
// -----
// rule: an attribute alias is defined once, though its values are the same
#a = 1 : i32
#a = 1 : i32
// -----
// rule: an attribute alias is defined
"ex.op"() {a = #a} : () -> ()
// -----
// rule: an attribute alias is defined before its use in another alias
#b = [#a]
#a = 1 : i32
// -----
// rule: an attribute alias is defined before its use
"ex.op"() {a = #a} : () -> ()
#a = 1 : i32
// -----
// rule: an attribute alias does not contain itself
#a = [#a]
// -----
// rule: an attribute alias has no full stop
#a.b = 1 : i32
// -----
// rule: an equals sign follows the name of an attribute alias
#a 1 : i32
// -----
// rule: an attribute follows the equals sign of an alias
#a =
// -----
// rule: an alias definition ends with its attribute
#a = "ex.op"() : () -> ()
// -----
// rule: an attribute alias is no type
#a = i32
%0 = "ex.op"() : () -> #a
// -----
// rule: an attribute alias has no type behind it
#a = 1 : i32
"ex.op"() {a = #a : i32} : () -> ()
// -----
// rule: an attribute alias is defined at the top level
"ex.op"() ({
  #a = 1 : i32
}) : () -> ()
// -----
// rule: an attribute alias has no colon
#a : i32 = 1
// -----
// rule: a name of a number is no attribute alias of another number
#0 = 1 : i32
"ex.op"() {a = #1} : () -> ()
// -----
// rule: an alias that nothing uses is checked as well
#a = dense<1> : i32
"ex.op"() : () -> ()
