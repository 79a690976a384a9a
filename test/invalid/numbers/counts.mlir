// flags: --allow-unregistered-dialect
// rule: the count of results is no zero
%0:0 = "ex.op"() : () -> ()
// -----
// rule: the count of results is a number
%0:a = "ex.op"() : () -> (i32, i32)
// -----
// rule: the count of results is not negative
%0:-1 = "ex.op"() : () -> i32
// -----
// rule: a huge count of results is compared with the results of the operation
%0:99999999999 = "ex.op"() : () -> i32
// -----
// rule: a count of results in hex is compared with the results of the operation
%0:0x10 = "ex.op"() : () -> i32
// -----
// rule: a result number fits in 32 bits
%0:2 = "ex.op"() : () -> (i32, i32)
"ex.op"(%0#99999999999) : (i32) -> ()
// -----
// rule: a result number is a decimal number
%0:2 = "ex.op"() : () -> (i32, i32)
"ex.op"(%0#a) : (i32) -> ()
// -----
// rule: a result number is not negative
%0:2 = "ex.op"() : () -> (i32, i32)
"ex.op"(%0#-1) : (i32) -> ()
// -----
// rule: a result number is less than the count of results
%0:2 = "ex.op"() : () -> (i32, i32)
"ex.op"(%0#2) : (i32) -> ()
// -----
// rule: a value of one result has result number 0 only
%0 = "ex.op"() : () -> i32
"ex.op"(%0#1) : (i32) -> ()
// -----
// rule: a result number follows its number sign
%0:2 = "ex.op"() : () -> (i32, i32)
"ex.op"(%0#) : (i32) -> ()
// -----
// rule: a result number follows its number sign without a space
%0:2 = "ex.op"() : () -> (i32, i32)
"ex.op"(%0# 1) : (i32) -> ()
// -----
// rule: a result number is not written in hex
%0:2 = "ex.op"() : () -> (i32, i32)
"ex.op"(%0#0x1) : (i32) -> ()
// -----
// rule: a result number does not stand left of the equals sign
%0#1 = "ex.op"() : () -> i32
// -----
// rule: an integer width fits in the limit
%0 = "ex.op"() : () -> i16777216
// -----
// rule: an integer width is no huge number
%0 = "ex.op"() : () -> i99999999999
// -----
// rule: a dimension fits in 64 bits
%0 = "ex.op"() : () -> tensor<18446744073709551616xi32>
// -----
// rule: a dimension fits in 63 bits
%0 = "ex.op"() : () -> tensor<9223372036854775808xi32>
// -----
// rule: a dimension of a vector fits in 63 bits
%0 = "ex.op"() : () -> vector<9223372036854775808xi32>
