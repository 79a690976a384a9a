// flags: --allow-unregistered-dialect
// rule: an operation name has quotes
foo
// -----
// rule: an operation has the generic form, even where the parser knows another
%0 = arith.constant 1 : i32
// -----
// rule: a function has the generic form, even where the parser knows another
func.func @f() {
  return
}
// -----
// rule: a bare name of an unknown dialect is unknown
%0 = foo.bar
// -----
// rule: a bare operation name without dialect is unknown
foo() : () -> ()
// -----
// rule: a parenthesised operand list follows the name
"ex.op"
// -----
// rule: a colon does not follow the name
"ex.op" : () -> ()
// -----
// rule: an attribute dictionary does not follow the name
"ex.op" {a = 1} : () -> ()
// -----
// rule: an operand list ends with a parenthesis
"ex.op"( : () -> ()
// -----
// rule: operands are values
"ex.op"(1) : (i32) -> ()
// -----
// rule: operands are separated by commas
%0 = "ex.op"() : () -> i32
"ex.op"(%0 %0) : (i32, i32) -> ()
// -----
// rule: no comma follows the last operand
%0 = "ex.op"() : () -> i32
"ex.op"(%0,) : (i32) -> ()
// -----
// rule: no comma stands before the first operand
%0 = "ex.op"() : () -> i32
"ex.op"(, %0) : (i32) -> ()
// -----
// rule: operands have no types in their list
%0 = "ex.op"() : () -> i32
"ex.op"(%0 : i32) : (i32) -> ()
// -----
// rule: a type follows an operation
"ex.op"()
// -----
// rule: a type follows an operation with attributes
"ex.op"() {a = 1 : i32}
"ex.op"() : () -> ()
// -----
// rule: the type of an operation is a function type
"ex.op"() : i32
// -----
// rule: the type of an operation has its arrow
"ex.op"() : ()
// -----
// rule: the type of an operation has its results
"ex.op"() : () ->
// -----
// rule: the type of an operation has its operands
"ex.op"() : -> i32
// -----
// rule: the type of an operation may not be an alias of another type
!t = i32
"ex.op"() : !t
// -----
// rule: the count of operand types is the count of operands
%0 = "ex.op"() : () -> i32
"ex.op"(%0) : () -> ()
// -----
// rule: the count of operand types is not greater than the count of operands
%0 = "ex.op"() : () -> i32
"ex.op"(%0) : (i32, i32) -> ()
// -----
// rule: the count of operand types is not less than the count of operands
%0 = "ex.op"() : () -> i32
"ex.op"(%0, %0) : (i32) -> ()
// -----
// rule: an operation without results has no names for results
%0 = "ex.op"() : () -> ()
// -----
// rule: the count of names is at most the count of results
%0, %1 = "ex.op"() : () -> i32
// -----
// rule: the count of names is at least the count of results
%0 = "ex.op"() : () -> (i32, i32)
// -----
// rule: one name for two results counts them
%0:2 = "ex.op"() : () -> i32
// -----
// rule: the counts of all names sum to the results
%0:2, %1 = "ex.op"() : () -> (i32, i32)
// -----
// rule: names of results are separated by commas
%0 %1 = "ex.op"() : () -> (i32, i32)
// -----
// rule: an equals sign follows the names of results
%0 "ex.op"() : () -> i32
// -----
// rule: an operation follows the equals sign
%0 =
// -----
// rule: a name follows the equals sign
%0 = %1
// -----
// rule: a name of a result follows the comma
%0, = "ex.op"() : () -> (i32, i32)
// -----
// rule: a count follows the colon of a name
%0: = "ex.op"() : () -> i32
// -----
// rule: one parenthesis closes the results
"ex.op"() : () -> (i32
// -----
// rule: results are separated by commas
"ex.op"() : () -> (i32 i32)
// -----
// rule: several results have parentheses
"ex.op"() : () -> i32, i32
// -----
// rule: a result of function type has parentheses
"ex.op"() : () -> () -> ()
// -----
// rule: operand types have parentheses
%0 = "ex.op"() : () -> i32
"ex.op"(%0) : i32 -> ()
// -----
// rule: a bare name of a known dialect without an operation of that name is unknown
arith.frobnicate
