// flags: --allow-unregistered-dialect
// rule: a type alias is defined once
!t = i32
!t = i64
// -----
// rule: a type alias is defined
%0 = "ex.op"() : () -> !t
// -----
// rule: a type alias is defined before its use
%0 = "ex.op"() : () -> !t
!t = i32
// -----
// rule: a type alias is defined before its use in another alias
!u = tensor<4x!t>
!t = i32
// -----
// rule: a type alias does not contain itself
!t = tuple<!t>
// -----
// rule: a type alias has no full stop
!ex.t = i32
// -----
// rule: an equals sign follows the name of a type alias
!t i32
// -----
// rule: a type follows the equals sign of an alias
!t =
// -----
// rule: a type alias stands for a type, not an attribute
!t = 1 : i32
// -----
// rule: a type alias stands for one type
!t = i32, i64
// -----
// rule: a type alias in a vector is of a scalar type
!t = tensor<4xi32>
%0 = "ex.op"() : () -> vector<4x!t>
// -----
// rule: the inputs of an alias for a function type count
!t = () -> i32
%0 = "ex.op"() : () -> i64
"ex.op"(%0) : !t
// -----
// rule: a type alias is defined at the top level
"ex.op"() ({
  !t = i32
}) : () -> ()
