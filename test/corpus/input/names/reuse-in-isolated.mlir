"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%x: i32):
  %y = "test.dup"(%x) : (i32) -> i32
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = (i32) -> (), sym_name = "g"}> ({
^bb0(%x: i32):
  %y = "test.dup"(%x) : (i32) -> i32
  "func.return"() : () -> ()
}) : () -> ()
%y = "test.make"() : () -> i32
