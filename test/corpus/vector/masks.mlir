"builtin.module"() ({
  "func.func"() <{function_type = (index, memref<?xf32>, vector<16xf32>, vector<16xi32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: memref<?xf32>, %arg2: vector<16xf32>, %arg3: vector<16xi32>):
    %0 = "vector.create_mask"(%arg0) : (index) -> vector<16xi1>
    %1 = "vector.constant_mask"() <{mask_dim_sizes = [3]}> : () -> vector<16xi1>
    %2 = "vector.mask"(%0) ({
      %6 = "vector.reduction"(%arg2) <{fastmath = #arith.fastmath<none>, kind = #vector.kind<add>}> : (vector<16xf32>) -> f32
      "vector.yield"(%6) : (f32) -> ()
    }) : (vector<16xi1>) -> f32
    %3 = "vector.maskedload"(%arg1, %arg0, %0, %arg2) : (memref<?xf32>, index, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
    %4 = "vector.gather"(%arg1, %arg0, %arg3, %1, %arg2) : (memref<?xf32>, index, vector<16xi32>, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
    %5 = "vector.vscale"() : () -> index
    "vector.print"(%arg2) <{punctuation = #vector.punctuation<newline>}> : (vector<16xf32>) -> ()
    "vector.print"() <{punctuation = #vector.punctuation<newline>, stringLiteral = "text\0A"}> : () -> ()
    "vector.print"() <{punctuation = #vector.punctuation<newline>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

