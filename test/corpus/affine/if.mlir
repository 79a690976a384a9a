#set = affine_set<(d0)[s0] : (d0 - 1 >= 0, -d0 + s0 >= 0)>
#set1 = affine_set<(d0) : (d0 == 0)>
"builtin.module"() ({
  "func.func"() <{function_type = (index, index, f32) -> f32, sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: index, %arg2: f32):
    "affine.if"(%arg0, %arg1) ({
      "test.then"() : () -> ()
      "affine.yield"() : () -> ()
    }, {
    }) {condition = #set} : (index, index) -> ()
    %0 = "affine.if"(%arg0) ({
      "affine.yield"(%arg2) : (f32) -> ()
    }, {
      "affine.yield"(%arg2) : (f32) -> ()
    }) {condition = #set1} : (index) -> f32
    "func.return"(%0) : (f32) -> ()
  }) : () -> ()
}) : () -> ()

