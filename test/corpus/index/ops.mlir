"builtin.module"() ({
  "func.func"() <{function_type = (index, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: index):
    %0 = "index.constant"() <{value = 5 : index}> : () -> index
    %1 = "index.add"(%arg0, %arg1) : (index, index) -> index
    %2 = "index.cmp"(%arg0, %arg1) <{pred = #index<cmp_predicate slt>}> : (index, index) -> i1
    %3 = "index.casts"(%arg0) : (index) -> i64
    %4 = "index.bool.constant"() <{value = true}> : () -> i1
    %5 = "index.sizeof"() : () -> index
    %6 = "index.ceildivs"(%arg0, %arg1) : (index, index) -> index
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

