// flags: --allow-unregistered-dialect
// rule: a location has parentheses
"ex.op"() : () -> () loc
// -----
// rule: a location is not empty
"ex.op"() : () -> () loc()
// -----
// rule: a location is closed
"ex.op"() : () -> () loc("a":1:2
// -----
// rule: a location is one of the known forms
"ex.op"() : () -> () loc(nowhere)
// -----
// rule: a location is no number
"ex.op"() : () -> () loc(1)
// -----
// rule: a line number follows the colon of a file
"ex.op"() : () -> () loc("a":)
// -----
// rule: a line number is an integer
"ex.op"() : () -> () loc("a":b:1)
// -----
// rule: a line number is not negative
"ex.op"() : () -> () loc("a":-1:1)
// -----
// rule: a colon follows the line number
"ex.op"() : () -> () loc("a":1)
// -----
// rule: a column number follows its colon
"ex.op"() : () -> () loc("a":1:)
// -----
// rule: a column number is an integer
"ex.op"() : () -> () loc("a":1:b)
// -----
// rule: a column number has nothing behind it
"ex.op"() : () -> () loc("a":1:2:3)
// -----
// rule: a line number fits in 32 bits
"ex.op"() : () -> () loc("a":4294967296:1)
// -----
// rule: a column number fits in 32 bits
"ex.op"() : () -> () loc("a":1:4294967296)
// -----
// rule: a child of a named location is a location
"ex.op"() : () -> () loc("a"(1))
// -----
// rule: the child of a named location is not empty
"ex.op"() : () -> () loc("a"())
// -----
// rule: a location with a child is closed
"ex.op"() : () -> () loc("a"("b":1:2)
// -----
// rule: a call site has parentheses
"ex.op"() : () -> () loc(callsite "a":1:2 at "b":1:2)
// -----
// rule: a call site has a caller
"ex.op"() : () -> () loc(callsite("a":1:2))
// -----
// rule: a caller follows at
"ex.op"() : () -> () loc(callsite("a":1:2 at))
// -----
// rule: a callee stands before at
"ex.op"() : () -> () loc(callsite(at "a":1:2))
// -----
// rule: a call site is closed
"ex.op"() : () -> () loc(callsite("a":1:2 at "b":1:2)
// -----
// rule: a fused location has brackets
"ex.op"() : () -> () loc(fused)
// -----
// rule: a fused location is closed
"ex.op"() : () -> () loc(fused["a":1:2, "b":1:2)
// -----
// rule: the parts of a fused location are separated by commas
"ex.op"() : () -> () loc(fused["a":1:2 "b":1:2])
// -----
// rule: the parts of a fused location are locations
"ex.op"() : () -> () loc(fused[1])
// -----
// rule: the metadata of a fused location are closed
"ex.op"() : () -> () loc(fused<"m"["a":1:2])
// -----
// rule: the metadata of a fused location are an attribute
"ex.op"() : () -> () loc(fused<>["a":1:2])
// -----
// rule: a location stands behind the type
"ex.op"() loc("a":1:2) : () -> ()
// -----
// rule: an operation has one location
"ex.op"() : () -> () loc("a":1:2) loc("a":1:2)
// -----
// rule: a location is no attribute without its word
"ex.op"() {a = "a":1:2} : () -> ()
// -----
// rule: a location of an attribute is closed
"ex.op"() {a = loc("a":1:2} : () -> ()
// -----
// rule: a location of a block argument is closed
"ex.op"() ({
^bb0(%a: i32 loc("a":1:2):
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a block has no location
"ex.op"() ({
^bb0: loc("a":1:2)
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a location of a type has no place
%0 = "ex.op"() : () -> (i32 loc("a":1:2))
// -----
// rule: the word loc of an attribute has parentheses
"ex.op"() {a = loc} : () -> ()
// -----
// rule: the parentheses of a named location's child are closed
"ex.op"() : () -> () loc("a"("b":1:2
// -----
// rule: the parentheses of a call site are closed
"ex.op"() : () -> () loc(callsite("a":1:2 at "b":1:2
// -----
// rule: a call site does not stand without its word
"ex.op"() : () -> () loc("a":1:2 at "b":1:2)
