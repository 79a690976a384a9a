// flags: --allow-unregistered-dialect
// rule: a location alias is defined
"ex.op"() : () -> () loc(#loc)
// -----
// rule: the first of the location aliases that are not defined is reported
"ex.op"() : () -> () loc(#loc1)
"ex.op"() : () -> () loc(#loc2)
// -----
// rule: an alias in a location stands for a location
#a = 1 : i32
"ex.op"() : () -> () loc(#a)
// -----
// rule: an alias in a location stands for a location, though it is defined later
"ex.op"() : () -> () loc(#a)
#a = 1 : i32
// -----
// rule: an alias in a fused location is defined
"ex.op"() : () -> () loc(fused[#loc1])
// -----
// rule: an alias in a call site is defined before it
"ex.op"() : () -> () loc(callsite(#loc1 at #loc2))
#loc1 = loc("a":1:2)
#loc2 = loc("b":1:2)
// -----
// rule: the alias of a location is no attribute of a dialect
"ex.op"() : () -> () loc(#ex.loc)
// -----
// rule: an alias in a named location is defined
#loc = loc("a"(#loc1))
// -----
// rule: the alias of a block argument's location is defined
"ex.op"() ({
^bb0(%a: i32 loc(#loc)):
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a location alias is defined once
#loc = loc("a":1:2)
#loc = loc("a":1:3)
// -----
// rule: an alias in a fused location stands for a location
#a = 1 : i32
"ex.op"() : () -> () loc(fused[#a])
// -----
// rule: an attribute of a location is no location of an operation without its alias
"ex.op"() : () -> () loc(loc("a":1:2))
